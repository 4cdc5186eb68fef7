"""Photographs kept in step: the newer side's picture on both."""

from __future__ import annotations

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from halfhour.method.people.bare_pictures import bare_picture
from halfhour.method.people.card_writing import person_in
from halfhour.models import Person, RemoteCard


def photo_in(text: str) -> bytes:
    """The photograph inside a card; empty when it has none, or only an address of one."""
    found = person_in(text) if "PHOTO" in text.upper() else None
    return found.photo if found else b""


def pull_photo(remote: RemoteCard, person: Person, there: bytes) -> None:
    """Take over a photograph changed there, unless it was changed here too; ours wins then."""
    if there == photo_in(remote.text) or str(person.photo) != remote.photo:
        return
    kind, bare = bare_picture(there)
    if there and not kind:
        return
    person.photo.name = (
        default_storage.save(f"photos/{person.uid}.{kind}", ContentFile(bare)) if there else ""
    )
    remote.photo = str(person.photo)
    person.save(update_fields=["photo"])


def photo_to_send(remote: RemoteCard, person: Person) -> bytes | None:
    """The photograph to write there: None when it stands there already, empty to remove it."""
    name = str(person.photo)
    if name == remote.photo:
        return None
    if not name:
        return b""
    if not default_storage.exists(name):
        return None
    with default_storage.open(name) as opened:
        return bytes(opened.read())
