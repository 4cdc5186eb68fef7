"""Versions of the resume, who saw which, and the opinions received, as actions."""
