"""The resume in the browser."""
