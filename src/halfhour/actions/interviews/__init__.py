"""Arranging, preparing, holding and looking back on an interview, as actions."""
