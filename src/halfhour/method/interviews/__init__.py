"""The interview as rules: what to ask, in which minutes, how notes from two devices become one."""
