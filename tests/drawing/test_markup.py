"""XML in and out."""

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.drawing.labels import printable
from argmap.drawing.markup import MarkupError, parsed, written

TEXT = st.text(st.characters(), max_size=30).map(printable).map(lambda text: text.replace("\r", ""))
NAME = st.sampled_from(["a", "svg:b", "data-c"])


def elements() -> st.SearchStrategy[ET.Element]:
    """Trees of elements with attributes, texts and tails."""

    def element(tag: str, attributes: dict[str, str], text: str, children: list[ET.Element], tail: str) -> ET.Element:
        made = ET.Element(tag, attributes)
        made.text, made.tail = text, tail
        made.extend(children)
        return made

    none: st.SearchStrategy[list[ET.Element]] = st.just([])
    leaf = st.builds(element, NAME, st.dictionaries(NAME, TEXT), TEXT, none, TEXT)
    return st.recursive(
        leaf, lambda inner: st.builds(element, NAME, st.dictionaries(NAME, TEXT), TEXT, st.lists(inner), TEXT)
    )


def plain(element: ET.Element, *, top: bool = True) -> object:
    """An element as values that compare."""
    tail = "" if top else element.tail or ""
    return element.tag, dict(element.items()), element.text or "", [plain(each, top=False) for each in element], tail


@given(elements())
def test_what_is_written_is_read_back(element: ET.Element) -> None:
    """A quote, an ampersand or a line break in a title must come back as it was."""
    element.tail = None
    assert plain(parsed(written(element))) == plain(element)


def test_comments_and_declarations_are_left_out() -> None:
    """They tell of the machine."""
    assert written(parsed('<?xml version="1.0"?><!-- made by x --><a><!-- y --><b/></a>')) == "<a><b/></a>"


@pytest.mark.parametrize("text", ["", "<a>", "<a></b>", "<a>&nbsp;</a>", "<a b='1' b='2'/>", "text"])
def test_what_is_not_well_formed_is_one_line(text: str) -> None:
    """An engine that broke off is told of, not traced."""
    with pytest.raises(MarkupError) as caught:
        parsed(text)
    assert "\n" not in str(caught.value)
