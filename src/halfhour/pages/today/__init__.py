"""The page of what to do next, gathered from everything that happened."""
