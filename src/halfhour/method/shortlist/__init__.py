"""Whom to ask first and why: experts who can inform, and connectors who can refer you on."""
