"""Directions being explored, as actions: naming, learning, weighing, deciding, beginning anew."""
