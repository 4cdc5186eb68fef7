"""Signing in, settings, export, restore and backup, as actions."""
