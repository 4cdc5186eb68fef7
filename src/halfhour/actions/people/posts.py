"""Where somebody works and worked: posts as imports, cards and the seeker tell of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.method.people.values import organisation_key
from halfhour.models import Affiliation, Organisation, Person, User

HAND = "hand"


def organisation_called(by: User, name: str) -> Organisation:
    """The organisation of this name, made when there is none."""
    found: Organisation = Organisation.objects.get_or_create(
        owner=by, key=organisation_key(name), defaults={"name": name[:300]}
    )[0]
    return found


def organisations_called(by: User, names: Iterable[str]) -> dict[str, Organisation]:
    """The organisations of these names by their key, made where there is none."""
    called: dict[str, str] = {}
    for name in names:
        called.setdefault(organisation_key(name), name[:300])
    missing = dict(called)
    found: dict[str, Organisation] = {}
    for piece in in_pieces(list(called)):
        for one in Organisation.objects.filter(owner=by, key__in=piece):
            found[one.key] = one
            missing.pop(one.key)
    made = [Organisation(owner=by, key=key, name=name) for key, name in missing.items()]
    return found | {one.key: one for one in Organisation.objects.bulk_create(made)}


def join_organisation(by: User, person: Person, name: str, title: str, source: str) -> None:
    """Note that a person is with an organisation, and that posts noted before are past."""
    join_organisations(by, [(person, name, title)], source)


def join_organisations(by: User, told: Sequence[tuple[Person, str, str]], source: str) -> None:
    """Note of several people, each once, with what organisation they are and as what."""
    called = organisations_called(by, [name for _, name, _ in told])
    posts: dict[int, list[Affiliation]] = {person.pk: [] for person, _, _ in told}
    for piece in in_pieces(list(posts)):
        for post in Affiliation.objects.filter(person_id__in=piece).order_by("pk"):
            posts[post.person_id].append(post)
    past: list[int] = []
    made = []
    for person, name, title in told:
        organisation, title = called[organisation_key(name)], title[:300]
        past += [
            p.pk for p in posts[person.pk] if p.organisation_id != organisation.pk and p.current
        ]
        here = [p for p in posts[person.pk] if p.organisation_id == organisation.pk]
        if not here:
            made.append(
                Affiliation(
                    owner=by, person=person, organisation=organisation, title=title, source=source
                )
            )
        elif not here[0].current or (title and title != here[0].title):
            here[0].title, here[0].current = title or here[0].title, True
            here[0].save(update_fields=["title", "current"])
    for piece in in_pieces(past):
        Affiliation.objects.filter(pk__in=piece).update(current=False)
    Affiliation.objects.bulk_create(made)


def keep_post_by_hand(by: User, person: Person, said: Mapping[str, str]) -> None:
    """Keep the post that the seeker's own words tell of, beside those that others told of.

    ``person`` is refreshed already; ``said`` are the fields written. A company written anew
    leaves the posts elsewhere in the past; one taken back gives them again what others say.
    """
    if not {"organisation", "title"} & said.keys() or person.organisation is None:
        return
    posts = Affiliation.objects.filter(person=person)
    here = posts.filter(organisation=person.organisation)
    if "organisation" in said:
        if not said["organisation"].strip():
            posts.filter(source=HAND, current=True).exclude(pk__in=here).delete()
        posts.exclude(pk__in=here).update(current=False)
    told = here.filter(title=person.title).exclude(source=HAND)
    if told.exists():
        here.filter(source=HAND).delete()
        told.filter(ended="").update(current=True)
        return
    own = here.filter(source=HAND).first() or Affiliation(
        owner=by, person=person, organisation=person.organisation, source=HAND
    )
    own.title, own.current = person.title[:300], True
    own.save()
