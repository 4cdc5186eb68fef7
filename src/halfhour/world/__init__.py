"""The cast and their story: one world for the demo, the tests and the pictures."""
