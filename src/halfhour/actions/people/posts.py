"""Where somebody works and worked: posts as imports, cards and the seeker tell of them."""

from __future__ import annotations

from collections.abc import Mapping

from halfhour.method.people.values import organisation_key
from halfhour.models import Affiliation, Organisation, Person, User

HAND = "hand"


def organisation_called(by: User, name: str) -> Organisation:
    """The organisation of this name, made when there is none."""
    found: Organisation = Organisation.objects.get_or_create(
        owner=by, key=organisation_key(name), defaults={"name": name[:300]}
    )[0]
    return found


def join_organisation(by: User, person: Person, name: str, title: str, source: str) -> None:
    """Note that a person is with an organisation, and that posts noted before are past."""
    organisation = organisation_called(by, name)
    posts = Affiliation.objects.filter(person=person)
    posts.exclude(organisation=organisation).update(current=False)
    post = posts.filter(organisation=organisation).first()
    if post is None:
        Affiliation.objects.create(
            owner=by, person=person, organisation=organisation, title=title[:300], source=source
        )
    else:
        posts.filter(pk=post.pk).update(title=title[:300] or post.title, current=True)


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
