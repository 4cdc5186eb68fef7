"""Directions on the command line."""
