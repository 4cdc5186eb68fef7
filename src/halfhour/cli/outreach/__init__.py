"""Checking and drafting messages on the command line."""
