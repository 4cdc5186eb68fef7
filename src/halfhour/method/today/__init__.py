"""What to do next and why, derived from what happened and never stored."""
