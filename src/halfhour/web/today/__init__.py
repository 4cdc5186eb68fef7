"""Today in the browser."""
