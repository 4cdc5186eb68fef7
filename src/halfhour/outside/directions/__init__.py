"""Occupation data from outside: O*NET, the BLS, the SOC."""
