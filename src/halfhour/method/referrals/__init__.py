"""Who led to whom, what may be said of it, and the way to somebody through others."""
