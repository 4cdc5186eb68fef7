"""The one ancestor of every named refusal: a clear sentence, and nothing has changed."""


class Refused(ValueError):
    """Base of every named refusal.

    The message is one sentence a person can act on: what is wrong, where, and the way on.
    Faces show it as it stands (form error, exit code 1, HTTP 422).
    """
