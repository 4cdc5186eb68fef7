"""The home folder and its keys."""
