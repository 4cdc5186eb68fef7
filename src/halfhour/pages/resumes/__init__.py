"""What is seen of the resume."""
