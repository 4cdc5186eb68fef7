"""Whom to ask first, as a page."""
