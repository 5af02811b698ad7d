"""Names, stances and sources as a historian would write them beside a box."""

from pathlib import Path

import pytest

from argmap.document.dates import parse_date
from argmap.document.nouns import Citation, Claim, Creator, Debate, Evidence, Person, Source, Stance
from argmap.drawing.wording import brief, holders, places, short_names, short_source, where
from argmap.source import Text


def person(name: str, full: str) -> tuple[str, Person]:
    """A person by id."""
    return name, Person(Text(name), Text(full))


PEOPLE = dict(
    person(*each)
    for each in (
        ("k", "George F. Kennan"),
        ("a", "Abdurakhman Avtorkhanov"),
        ("s1", "Iosif Stalin"),
        ("s2", "Vasily Stalin"),
        ("c", "the clerk of Varn"),
        ("h", "Homer"),
        ("pc", "People's Commissariat of Internal Affairs of the USSR"),
    )
)
SOURCES = {
    "book": Source(Text("book"), Text("A Book"), (Creator(Text("k"), Text("k")),), parse_date("1960-05")),
    "many": Source(
        Text("many"), Text("Many"), tuple(Creator(Text(n), family=Text(n)) for n in "ABCD"), parse_date("1961~")
    ),
    "two": Source(Text("two"), Text("Two"), tuple(Creator(Text(n)) for n in ("Smith", "Jones"))),
    "press": Source(Text("press"), Text("Pravda"), issued=parse_date("1936-09-10")),
    "dated": Source(Text("dated"), Text("Pravda of 1936"), issued=parse_date("1936")),
    "long": Source(Text("long"), Text("Stenographic record of the plenum of the Central Committee of 1937")),
}
DEBATE = Debate(Text("d"), Path("d"), people=PEOPLE, sources=SOURCES)


def test_people_go_by_their_last_names_where_that_is_clear() -> None:
    """Two Stalins need their first names, a commissariat and a clerk all their words."""
    assert short_names(DEBATE) == {
        "mapper": "the mapper",
        "k": "Kennan",
        "a": "Avtorkhanov",
        "s1": "Iosif Stalin",
        "s2": "Vasily Stalin",
        "c": "the clerk of Varn",
        "h": "Homer",
        "pc": "People's Commissariat of Internal Affairs of the USSR",
    }


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("book", "Kennan 1960"),
        ("many", "A et al. 1961"),
        ("two", "Smith and Jones"),
        ("press", "Pravda 1936"),
        ("dated", "Pravda of 1936"),
        ("long", "Stenographic record of the plenum of…"),
        ("unknown", "unknown"),
    ],
)
def test_sources_are_cited_for_short(name: str, short: str) -> None:
    """Authors and year, else the title."""
    assert short_source(name, DEBATE) == short


def test_stances_are_gathered_into_a_sentence() -> None:
    """Who holds the same in the same way stands together."""
    stances = [("k", "asserts"), ("a", "asserts"), ("h", "silent")]
    claim = Claim(
        Text("c"),
        Text("A claim."),
        stances=(
            *(Stance(Text(who), Text(what)) for who, what in stances),
            Stance(Text("s1"), Text("denies"), according_to=Text("a")),
        ),
        common_ground=True,
    )
    assert holders(claim, short_names(DEBATE)) == (
        "common ground; Kennan and Avtorkhanov assert; Homer is silent; Iosif Stalin denies, according to Avtorkhanov"
    )


def test_a_passage_names_the_hand_it_came_through() -> None:
    """What was quoted from a quotation says where it was read."""
    read = Citation(Text("press"), "p. 1")
    cited = Citation(Text("two"), "p. 2", via=read)
    evidence = (
        Evidence(Text("book"), "p. 307", via=cited),
        Evidence(Text("book"), "p. 309", via=read, bears="against"),
        Evidence(Text("many")),
    )
    found = where(Claim(Text("c"), Text("A claim."), evidence=evidence), DEBATE)
    assert found == [
        "Kennan 1960, p. 307, via … Pravda 1936, p. 1",
        "against: Kennan 1960, p. 309, via Pravda 1936, p. 1",
        "A et al. 1961",
    ]
    assert places(found) == "Kennan 1960, p. 307, via … Pravda 1936, p. 1; and 2 more"
    assert places(found, 500) == "; ".join(found)
    assert places([]) == ""


def test_a_claim_goes_by_its_label_or_its_beginning() -> None:
    """A reference in a footer must be short."""
    assert brief(Claim(Text("c"), Text("A claim."), label=Text("The claim"))) == "The claim"
    assert brief(Claim(Text("c"), Text("word " * 30))) == f"“{('word ' * 12).strip()}…”"
