"""The face that speaks the Model Context Protocol."""
