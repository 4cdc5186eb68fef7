"""Openings, applications and the job, as they are seen."""
