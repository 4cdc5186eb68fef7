"""The documents that a command writes are as it would write them now."""

import re

import pytest

from halfhour import __version__
from house.written import ROOT, written


@pytest.mark.parametrize("path", ["docs/cli.md", "docs/house.md", "docs/method.md"])
def test_a_written_document_is_up_to_date(path):
    assert (ROOT / path).read_text("utf-8") == written()[path], "Run bin/docs."


def test_no_document_leads_nowhere():
    for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        for link in re.findall(r"\]\((?!http|#|mailto)([^)#]+)", path.read_text("utf-8")):
            assert (path.parent / link).exists(), f"{path.name} leads to {link}."


def test_the_top_heading_of_the_changes_is_the_version():
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert re.findall(r"^## (\S+)$", changes, re.MULTILINE)[0] == __version__
