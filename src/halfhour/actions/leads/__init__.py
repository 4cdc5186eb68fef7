"""Openings and possible jobs, applications, the offer and the job, as actions."""
