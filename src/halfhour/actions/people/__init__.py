"""Importing, joining, editing and marking people, as actions."""
