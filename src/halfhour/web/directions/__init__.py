"""Directions in the browser."""
