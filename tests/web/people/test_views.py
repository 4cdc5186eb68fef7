"""The list of people says when it shows only look-alikes."""

from __future__ import annotations

from halfhour.actions.people.editing import add_person


def test_look_alikes_are_told_as_such(as_seeker, seeker, at):
    add_person(by=seeker, at=at, name="Ann Łukasik")
    told = "Nobody is called {}; these are close."
    assert told.format("Lukaskik") in as_seeker.get("/people/?q=Lukaskik").text
    assert "these are close" not in as_seeker.get("/people/?q=lukasik").text
    assert "these are close" not in as_seeker.get("/people/?q=zzzq").text
