"""The face that speaks HTTP and HTML."""
