"""Who is the same person: an unsupervised Fellegi–Sunter decision made for address books."""
