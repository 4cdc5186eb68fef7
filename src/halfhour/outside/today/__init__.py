"""Where the daily message goes: mail, ntfy, Web Push and others, each only when asked for."""
