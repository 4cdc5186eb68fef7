"""Requests and every other message: drafting, sending and answers, as actions."""
