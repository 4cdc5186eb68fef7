"""The table of labelled messages, unfolded: sentences put into their frames."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "messages"


@dataclass(frozen=True)
class Labelled:
    """A message with the verdict and the rules it must get."""

    name: str
    kind: str
    verdict: str
    rules: tuple[str, ...]
    text: str


def labelled_messages() -> list[Labelled]:
    """Every message of the table."""
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        table = tomllib.loads(path.read_text("utf-8"))
        for number, row in enumerate(table.get("message", ())):
            name = f"{path.stem}-{number}"
            rules = tuple(row.get("rules", ()))
            found.append(Labelled(name, row["kind"], row["verdict"], rules, row["text"].strip()))
        for block in table.get("insert", ()):
            frame = table["frames"][block["frame"]].strip()
            for said in block["say"]:
                text = frame.replace("{}", said)
                rules = tuple(block.get("rules", ()))
                name = f"{path.stem}: {said}"
                found.append(Labelled(name, "request", block["verdict"], rules, text))
    return found


ASKS = frozenset({
    "asks_for_job", "asks_about_openings", "asks_to_pass_on_resume",
    "asks_for_recommendation_to_employer",
})  # fmt: skip


@dataclass(frozen=True)
class Whole:
    """A whole message by one writer, how it was meant, and its sentences that ask for work."""

    name: str
    writer: str
    kind: str
    text: str
    label: str
    why: tuple[str, ...]
    asking: tuple[str, ...]

    @property
    def asks(self) -> bool:
        """Whether it is meant to ask for work in any way."""
        return bool(ASKS & set(self.why))


def whole_messages(folder: str = "whole") -> list[Whole]:
    """Every message of the writers, in order; nothing was learned from those of "held_apart"."""
    return [
        Whole(row["id"], path.stem, row["kind"], row["text"], row["label"], tuple(row["why"]),
              tuple(row.get("asking", ())))
        for path in sorted((FOLDER.parent / folder).glob("*.jsonl"))
        for row in map(json.loads, path.read_text("utf-8").splitlines())
    ]  # fmt: skip
