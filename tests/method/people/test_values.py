"""The values of an incoming person: each once, the first way it is said, nothing empty."""

from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.people.incoming import Address, IncomingPerson, Labelled, Phone
from halfhour.method.people.values import Value, text_key, values_of

WORDS = st.sampled_from(["", "Mira", "mira", "MIRA ", "Vane", "Alder Ltd", "alder", "12 Mill Lane"])
LABELS = st.sampled_from(["", "home", "work"])
PLACES = st.builds(Address, LABELS, WORDS, city=WORDS, country=WORDS)


@given(
    st.builds(
        IncomingPerson,
        row=st.just(2),
        name=WORDS,
        nicknames=st.lists(WORDS, max_size=3).map(tuple),
        other_names=st.lists(WORDS, max_size=2).map(tuple),
        emails=st.lists(st.builds(Labelled, WORDS, LABELS), max_size=3).map(tuple),
        organisation=WORDS,
        addresses=st.lists(PLACES, max_size=3).map(tuple),
        tags=st.lists(WORDS, max_size=3).map(tuple),
        notes=st.lists(WORDS, max_size=2).map(tuple),
    )
)
def test_each_value_stands_once_and_none_is_empty(person):
    values = values_of(person)
    assert len({(one.kind, one.key) for one in values}) == len(values)
    assert all(one.value and one.key for one in values)
    said = {text_key(place.line()) for place in person.addresses} - {""}
    assert {one.key for one in values if one.kind == "address"} == said


def test_the_first_way_a_value_is_said_is_kept():
    person = IncomingPerson(
        1,
        emails=(Labelled("Mira@example.org", "work"), Labelled("mira@example.org", "home")),
        phones=(Phone("+1 212 555 0100", "cell", "+12125550100"),),
        addresses=(Address("work", "12 Mill Lane"), Address("home", "12  mill lane")),
    )
    assert values_of(person) == [
        Value("email", "Mira@example.org", "mira@example.org", "work"),
        Value("phone", "+1 212 555 0100", "+12125550100", "cell"),
        Value("address", "12 Mill Lane", "12 mill lane", "work"),
    ]
