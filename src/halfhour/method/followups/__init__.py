"""After an interview: telling how it went, keeping in touch, giving back."""
