"""Signing in, settings and export, in the browser."""
