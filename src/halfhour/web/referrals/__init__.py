"""The network in the browser."""
