"""Mail, calendars, files, text recognition, contact servers: whatever lies outside, each can be switched off."""
