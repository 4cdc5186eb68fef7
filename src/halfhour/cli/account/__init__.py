"""Export, restore and backup on the command line."""
