"""Names made of ids that may hold anything."""

import re

from hypothesis import given
from hypothesis import strategies as st

from argmap.drawing.identifiers import LONGEST, element_id, node_names

ANY = st.text(st.characters(), max_size=120)


@given(ANY)
def test_an_element_id_is_valid_everywhere(name: str) -> None:
    """A quote or a space in an id would break the XML, the link or the selector."""
    made = element_id("claim", name)
    assert re.fullmatch(r"claim-[A-Za-z0-9._-]*", made)
    assert len(made) <= LONGEST + len("claim-")


@given(ANY, ANY)
def test_two_claims_never_share_an_id(one: str, other: str) -> None:
    """Two boxes under one id would make a link lead to the wrong claim."""
    assert (element_id("claim", one) == element_id("claim", other)) == (one == other)


def test_plain_ids_stay_readable() -> None:
    """An author can write the link by hand."""
    assert element_id("claim", "rank-not-post.2") == "claim-rank-not-post.2"
    assert element_id("claim", "War of 1812") == "claim-War_20_of_20_1812"


def test_node_names_are_numbers() -> None:
    """What the engine sees can never be a keyword or a port."""
    assert node_names("n", ["node", "a:b"]) == {"node": "n1", "a:b": "n2"}
