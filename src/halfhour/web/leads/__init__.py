"""Openings in the browser."""
