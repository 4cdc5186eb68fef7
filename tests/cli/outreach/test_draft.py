"""``halfhour draft``: what the rhythm refuses is one sentence and keeps nothing."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from halfhour.actions.account.entering import welcome_local_user
from halfhour.cli import command
from halfhour.cli.outreach.draft import draft_command
from halfhour.models import Message, Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def bo(at):
    """Somebody in the book of the command line's user, never asked."""
    command.acting.cache_clear()
    me = welcome_local_user(at=at)
    yield Person.objects.create(owner=me, name="Bo Ek", created_at=at, updated_at=at)
    command.acting.cache_clear()


def test_a_reminder_to_who_was_never_asked_is_refused(bo):
    made = CliRunner().invoke(draft_command, [str(bo.pk), "--kind", "reminder"])
    assert (made.exit_code, made.stdout) == (1, "")
    assert "No request has reached Bo Ek yet, so there is nothing to remind of" in made.stderr
    assert not Message.objects.exists()
