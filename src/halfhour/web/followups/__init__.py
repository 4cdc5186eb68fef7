"""Follow-ups in the browser."""
