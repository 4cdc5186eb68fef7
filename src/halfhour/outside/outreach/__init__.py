"""Mail of the seeker's own account: sending, filing, reading answers."""
