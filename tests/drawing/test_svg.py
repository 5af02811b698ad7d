"""The finished picture."""

import re
import xml.etree.ElementTree as ET

import pytest

from argmap.drawing import Box, Engine, EngineError, Plan, digest, dot
from argmap.drawing.svg import directed, finished, points

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def picture(letter: Plan, engine: Engine) -> ET.Element:
    """The letter drawn."""
    source = dot(letter)
    return ET.fromstring(finished(letter, source, engine.svg(source)))


def test_it_is_titled_and_described(picture: ET.Element, letter: Plan) -> None:
    """Who cannot see the picture hears what it is."""
    assert picture.get("role") == "img"
    assert picture.get("lang") == "en"
    labels = {element.get("id"): element.text for element in picture[:2]}
    assert [labels[name] for name in (picture.get("aria-labelledby") or "").split()] == [
        "Who wrote the letter? – The hand and the paper",
        letter.summary,
    ]


def test_each_claim_has_an_id_a_title_and_a_description(picture: ET.Element) -> None:
    """Links into the picture and readers of the screen need the claim, not the engine's number for it."""
    nodes = {element.get("id"): element for element in picture.iter(f"{SVG}g") if element.get("class") == "node"}
    assert len(nodes) == 14
    assert nodes["claim-hand"].findtext(f"{SVG}title") == "The hand is that of her other letters."
    assert nodes["argument-same-hand"].findtext(f"{SVG}desc") == "Moor argues from the hand."


def test_ids_are_unique_and_lines_name_their_ends(picture: ET.Element) -> None:
    """A page that lights up what belongs together finds it by these names."""
    ids = [element.get("id") for element in picture.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    ends = {
        (line.get("data-tail"), line.get("data-head"))
        for line in picture.iter(f"{SVG}g")
        if line.get("class") == "edge"
    }
    assert ("argument-only-a-copy", "argument-late-paper") in ends
    assert len(ends) == 15


def test_cross_references_are_links(picture: ET.Element) -> None:
    """A claim argued in another topic leads there."""
    links = [anchor.get("href") for anchor in picture.iter(f"{SVG}a")]
    assert links == ["seal.svg#claim-seal"]


def test_signs_stand_in_the_middle_of_their_dots(picture: ET.Element) -> None:
    """Engines do not know how wide a minus is, and would put it beside the middle."""
    dots = [node for node in picture.iter(f"{SVG}g") if (node.get("id") or "").startswith("argument-")]
    for node in dots:
        circle, sign = node.find(f"{SVG}ellipse"), node.find(f"{SVG}text")
        assert circle is not None
        assert sign is not None
        assert (sign.get("x"), sign.get("text-anchor")) == (circle.get("cx"), "middle")


def test_it_carries_the_digest_of_its_source_and_nothing_of_the_machine(letter: Plan, engine: Engine) -> None:
    """Stale pictures are found by the digest; a path or a date would make every drawing differ."""
    source = dot(letter)
    drawn = finished(letter, source, engine.svg(source))
    assert f'data-dot-sha256="{digest(source)}"' in drawn
    assert re.search(r'data-engine="graphviz \d', drawn)
    assert engine.program not in drawn
    assert "<!--" not in drawn
    assert drawn == finished(letter, source, engine.svg(source))


def test_long_lines_are_held_to_their_width(letter: Plan, engine: Engine) -> None:
    """A reader without the font, or one like it, would see words leave their box."""
    source = dot(letter)
    assert "textLength" in finished(letter, source, engine.svg(source).replace("Who wrote the letter?", "W" * 30))


@pytest.mark.parametrize("words", ["漢" * 30, "ก" * 30, "انعقد اجتماع اللجنة المركزية في سبتمبر"])
def test_letters_of_other_fonts_are_not_stretched(words: str, engine: Engine) -> None:
    """Their width is a guess on the safe side; held to it, Arabic is drawn half as wide again."""
    plan = Plan("T", boxes=(Box("a", words),))
    drawn = finished(plan, dot(plan), engine.svg(dot(plan)))
    assert words[:4] in drawn
    assert "textLength" not in drawn


def test_a_line_from_right_to_left_ends_at_the_left() -> None:
    """Its full stop would be drawn at its beginning."""
    assert directed("في موسكو.") == "\u200fفي موسكو.\u200f"
    assert directed("1936 בספטמבר.") == "\u200f1936 בספטמבר.\u200f"
    assert directed("В Москве.") == "В Москве."
    assert directed("1936") == "1936"


def test_size_is_read_back(letter: Plan, engine: Engine) -> None:
    """PNG and PDF take their size from here."""
    source = dot(letter)
    width, height = points(finished(letter, source, engine.svg(source)))
    assert 800 < width < 3000
    assert 300 < height < 2000
    assert points("<svg/>") == (0, 0)


def test_what_is_no_xml_is_one_clear_line(letter: Plan) -> None:
    """An engine that breaks off in the middle must not end in a traceback."""
    with pytest.raises(EngineError, match="cannot be read"):
        finished(letter, "", "<svg><g>")
