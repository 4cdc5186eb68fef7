"""SQLite as halfhour uses it: Django's engine with one writer at a time in the process."""
