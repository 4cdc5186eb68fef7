"""Progress in the browser."""
