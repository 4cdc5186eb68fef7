"""Whom to ask first, as actions: choosing, setting aside, weighing."""
