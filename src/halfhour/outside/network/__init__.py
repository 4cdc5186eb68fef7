"""The line to servers outside: where it may lead, how patient it is, and what a refusal means."""
