"""What is seen: one frozen dataclass per screen, fully loaded, the same for every face."""
