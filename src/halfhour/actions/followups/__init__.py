"""Advice, promises, reports, keeping in touch and giving back, as actions."""
