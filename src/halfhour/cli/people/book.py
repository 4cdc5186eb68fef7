"""``halfhour people`` and ``halfhour person``: finding people and seeing what is kept on one."""

from __future__ import annotations

import click

from halfhour.cli import clock
from halfhour.cli.command import acting, command, show
from halfhour.pages.people.book import PeoplePage, people_page
from halfhour.pages.people.person import PersonPage, person_page


@command("people")
@click.argument("query", required=False, default="")
@click.option("--limit", type=click.IntRange(1), default=50, help="How many people at most.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def people_command(query: str, limit: int, as_json: bool) -> None:
    """Find people by name, organisation, title or note; without QUERY, by family name."""
    page = people_page(reader=acting(), query=query, limit=limit)
    people = list(page.people)
    while page.after and len(people) < limit:
        page = people_page(reader=acting(), after=page.after, limit=limit - len(people))
        people += page.people
    show(people, as_json=as_json, draw=lambda: draw_people(page))


def draw_people(page: PeoplePage) -> None:
    """One line a person, told when nobody matches and these are only alike."""
    if page.nearly:
        click.echo(f"Nobody is called {page.query}; these are close.")
    for row in page.people:
        reach = ", ".join((*row.emails[:1], *row.phones[:1]))
        click.echo(f"{row.id:>6}  {row.name}  {row.work}  {reach}".rstrip())


@command("person")
@click.argument("person", type=int, metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def person_command(person: int, as_json: bool) -> None:
    """Everything kept on one person, each value with its sources, and the timeline."""
    page = person_page(reader=acting(), today=clock.today(), person=person)
    show(page, as_json=as_json, draw=lambda: draw_person(page))


def draw_person(page: PersonPage) -> None:
    """Values with their sources, then what happened."""
    click.echo(f"{page.name}  {page.row.work}".rstrip())
    for value in page.values:
        click.echo(f"  {value.word}: {value.value}  ({value.told})")
    for moment in page.timeline:
        click.echo(f"  {moment.at:%Y-%m-%d}  {moment.what}  {moment.text}".rstrip())
