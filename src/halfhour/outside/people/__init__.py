"""Opening the files people come in, and the pictures of their cards."""
