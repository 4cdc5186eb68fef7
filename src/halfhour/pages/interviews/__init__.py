"""What is seen of an interview, before, during and after."""
