"""The method as rules: pure functions and frozen values, without Django, I/O or a clock."""
