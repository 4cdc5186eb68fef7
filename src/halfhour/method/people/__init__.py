"""People as values: reading them from anywhere, their names, and deciding who is the same."""
