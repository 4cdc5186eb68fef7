"""People, organisations and imports, as pages."""
