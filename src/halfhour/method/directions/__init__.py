"""Fields and careers as rules: occupations, titles, what carries over, comparing directions."""
