"""Which home a command works on, found before anything else is loaded."""

from __future__ import annotations

import tempfile


def home_of(arguments: list[str]) -> str | None:
    """The home named by ``--home``; always a new throwaway one for a demo
    that runs (it is removed at the end, so it may never be a folder somebody named); None for the usual one.

    It must be known before Django is set up, so the arguments are read here once already.
    """
    if arguments[:1] == ["demo"] and not {"--fill", "--help", "-h"} & set(arguments):
        return tempfile.mkdtemp(prefix="halfhour-demo-")
    for here, word in enumerate(arguments):
        if word == "--home" and here + 1 < len(arguments):
            return arguments[here + 1]
        if word.startswith("--home="):
            return word.removeprefix("--home=")
    return None
