"""Reading a resume out of the file it came in."""
