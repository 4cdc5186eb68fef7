"""Referrals, permission to use a name, and companies one is curious about, as actions."""
