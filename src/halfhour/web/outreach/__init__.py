"""Asking, thanking and telling, in the browser."""
