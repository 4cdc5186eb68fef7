"""People, organisations and imports, in the browser."""
