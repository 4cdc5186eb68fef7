"""Calendars and paper: invitations and free/busy as iCalendar, the brief as PDF."""
