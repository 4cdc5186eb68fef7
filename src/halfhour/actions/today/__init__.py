"""Putting off, dismissing and finishing steps, and the daily digest, as actions."""
