"""halfhour: the informational interview, from a list of people one knows to the job and the thanks afterwards."""

__version__ = "0.6.0"
