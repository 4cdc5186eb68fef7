"""Asking well: drafting, checking and the rhythm of messages, as rules."""
