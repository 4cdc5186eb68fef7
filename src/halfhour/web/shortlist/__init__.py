"""The shortlist in the browser."""
