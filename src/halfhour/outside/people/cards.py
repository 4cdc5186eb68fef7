"""Reads business cards from photographs: codes first, then text, in a process that ends."""

from __future__ import annotations

import json
import select
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from types import TracebackType
from typing import Any, Self

from halfhour.method.lazy import lazily
from halfhour.method.people.card_codes import read_code, with_text
from halfhour.method.people.card_text import Card, Line, read_card
from halfhour.method.refused import Refused
from halfhour.outside.people.pictures import as_jpeg, opened

_zxing = lazily("zxingcpp")

PATIENCE = 90
"""Seconds for one picture, the start of the process included."""
NEEDED = ("rapidocr", "onnxruntime", "zxingcpp", "PIL")


class CardsNotInstalled(Refused):
    """The extra that reads cards is absent."""


class NotRead(Refused):
    """The recognition broke off."""


@dataclass(frozen=True, slots=True)
class ReadCard:
    """What was read, whether from a code or from print, and the picture with nothing hidden in it."""

    card: Card
    found_in: str
    """``qr`` or ``text``."""
    picture: bytes


def ready() -> bool:
    """Whether cards can be read here."""
    return all(find_spec(name) is not None for name in NEEDED)


def must_be_ready() -> None:
    """Raises ``CardsNotInstalled`` with what to do."""
    if not ready():
        raise CardsNotInstalled(
            "Reading cards needs an extra that is not installed: pip install “halfhour[cards]”."
        )


class Recogniser:
    """The process with the models, started at the first picture and ended with the block."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process is not None:
            process, self._process = self._process, None
            process.kill()
            process.communicate()

    def lines(self, jpeg: bytes) -> list[Line]:
        """The lines of a picture. Raises ``NotRead`` when the process dies or takes too long."""
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "halfhour.outside.people.card_reader"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            )  # fmt: skip
        pipe_in, pipe_out = self._process.stdin, self._process.stdout
        try:
            if pipe_in is None or pipe_out is None:
                raise NotRead("The text recognition did not start.")
            pipe_in.write(b"%08d" % len(jpeg) + jpeg)
            pipe_in.flush()
            if not select.select([pipe_out], [], [], PATIENCE)[0]:
                raise NotRead("The text recognition took too long; please try a smaller picture.")
            answer = pipe_out.readline()
            return [Line(**line) for line in json.loads(answer)]
        except (OSError, ValueError) as e:
            raise NotRead("The text recognition broke off; please try again.") from e


def codes_in(picture: Any) -> list[str]:
    """The texts of the QR and other codes in a picture."""
    return [code.text for code in _zxing.read_barcodes(picture) if code.text]


def read_picture(data: bytes, name: str, recogniser: Recogniser) -> ReadCard:
    """One card. Raises ``NotAPicture``, ``NotRead``."""
    picture = opened(data, name)
    found = [card for text in codes_in(picture) if (card := read_code(text)) is not None]
    found.sort(key=lambda card: not card.name)
    jpeg = as_jpeg(picture)
    if found and found[0].name:
        return ReadCard(found[0], "qr", jpeg)
    printed = read_card(recogniser.lines(jpeg))
    if found and not printed.name:
        return ReadCard(with_text(found[0], printed), "qr", jpeg)
    return ReadCard(with_text(printed, found[0]) if found else printed, "text", jpeg)


def read_pictures(
    pictures: Iterable[tuple[str, bytes]],
) -> Iterator[tuple[str, ReadCard | Refused]]:
    """Each card, or why it could not be read; the process ends with the last one."""
    must_be_ready()
    with Recogniser() as recogniser:
        for name, data in pictures:
            try:
                yield name, read_picture(data, name, recogniser)
            except Refused as refused:
                yield name, refused
