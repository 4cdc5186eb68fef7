"""Directions as pages: side by side, one by one, compared, and beside one's own profile."""
