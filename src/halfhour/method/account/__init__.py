"""What leaves and returns: the form of an export, and what is refused on the way back."""
