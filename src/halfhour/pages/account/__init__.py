"""Settings and export, as pages."""
