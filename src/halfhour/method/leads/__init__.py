"""Openings and possible jobs, their way to an offer, and who is to be credited."""
