"""Interviews in the browser."""
