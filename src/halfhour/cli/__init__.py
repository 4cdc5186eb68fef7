"""The face that speaks to a terminal."""
