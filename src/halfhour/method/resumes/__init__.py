"""The resume at the end of the talk, as rules."""
