"""The table of labelled messages, unfolded: sentences put into their frames."""

from __future__ import annotations

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
