"""Messages, as pages: the composer, what is waiting, and the drafts."""
