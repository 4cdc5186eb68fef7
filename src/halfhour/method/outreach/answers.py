"""The kinds of answer, and which of them close a request."""

from __future__ import annotations

ANSWERS = {
    "yes": "Yes",
    "no": "No",
    "later": "Later",
    "elsewhere": "Ask somebody else",
    "bounce": "The mail came back",
    "out-of-office": "Away for now",
}
LABELS = {**ANSWERS, "came": "An answer came"}
AUTOMATIC = ("bounce", "out-of-office")
ASKING = ("request", "reminder", "confirmation", "invitation")


def answers_to(kind: str) -> dict[str, str]:
    """The answers that fit a message: a thank-you is not answered by yes or no.

    >>> list(answers_to("thanks"))
    ['came', 'bounce', 'out-of-office']
    """
    if kind in ASKING:
        return ANSWERS
    return {one: LABELS[one] for one in ("came", *AUTOMATIC)}


def is_answer(kind: str) -> bool:
    """Whether a person answered; a bounce or an out-of-office note is none.

    >>> is_answer("later"), is_answer("out-of-office")
    (True, False)
    """
    return kind in ANSWERS and kind not in AUTOMATIC
