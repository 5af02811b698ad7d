"""The page as it is presented: walked to its end, by keys, clicker and touch, with a window for the speaker."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PLENUM = ROOT / "arguments" / "september-plenum"
EARTH = ROOT / "arguments" / "does-the-earth-turn.yaml"

Visit = Callable[..., Any]


def places(page: Any) -> list[str]:
    """Where every thing of the picture lies."""
    return page.eval_on_selector_all("svg.current .thing", "all => all.map(one => one.getAttribute('transform'))")


def count(page: Any) -> str:
    """What the bar says of how far the talk has come."""
    return page.inner_text("#bar .count")


def shown(page: Any) -> int:
    """How many things are visible."""
    return page.locator("svg.current .thing:not(.off)").count()


def test_walked_to_its_end(visit: Visit) -> None:
    """A step would show nothing, take something away, or move it; at the end the map would not be whole."""
    page = visit(EARTH, present=True)
    before = places(page)
    assert count(page) == "1 / 8"
    seen = [shown(page)]
    while page.locator("#bar [aria-label='Next step']").is_enabled():
        page.keyboard.press("PageDown")
        seen.append(shown(page))
    assert len(seen) == 9
    assert seen == sorted(seen)
    assert seen[0] == 1
    assert seen[-1] == page.locator("svg.current .thing").count()
    assert count(page) == "The whole map"
    assert places(page) == before
    page.keyboard.press("PageUp")
    assert count(page) == "8 / 8"


def test_what_a_step_shows_is_in_the_window(visit: Visit) -> None:
    """The camera would look elsewhere, and the room would see an empty wall."""
    page = visit(PLENUM, present=True, wide=1920, high=1080)
    for _ in range(14):
        boxes = page.eval_on_selector_all(
            "svg.current .chosen",
            "all => all.map(one => { const box = one.getBoundingClientRect();"
            " return [box.left, box.top, innerWidth - box.right, innerHeight - box.bottom] })",
        )
        assert all(distance >= 0 for box in boxes for distance in box)
        page.keyboard.press("ArrowRight")


def test_lines_show_when_both_ends_do(visit: Visit) -> None:
    """Lines would lead from nowhere."""
    page = visit(EARTH, present=True)
    for _ in range(4):
        page.keyboard.press("ArrowRight")
        dangling = page.evaluate(
            """() => { const off = n => document.querySelector(`svg.current .thing[data-n="${n}"]`).classList
                .contains('off'); return [...document.querySelectorAll('svg.current .line:not(.off)')]
                .filter(one => off(one.dataset.t) || off(one.dataset.h)).length }"""
        )
        assert dangling == 0


def test_black_jump_and_whole(visit: Visit) -> None:
    """The speaker could not darken the wall, go to any claim and come back, or show where everything lies."""
    page = visit(EARTH, present=True)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("b")
    assert page.is_visible("#black")
    page.keyboard.press("ArrowRight")
    assert page.is_hidden("#black")
    assert count(page) == "2 / 8"
    page.keyboard.press("g")
    page.fill("#jump input", "keep time with the moon")
    page.keyboard.press("Enter")
    assert "keep time" in page.inner_text("#bar .title")
    page.keyboard.press("Backspace")
    assert count(page) == "2 / 8"
    before = shown(page)
    page.keyboard.press("w")
    assert shown(page) > before
    page.keyboard.press("w")
    assert shown(page) == before
    page.keyboard.press("Escape")
    assert page.is_hidden("#bar")
    assert page.is_visible("#head")


def test_replay_by_dates(visit: Visit) -> None:
    """The debate could not be seen as it unfolded."""
    page = visit(EARTH, present=True)
    page.keyboard.press("r")
    titles = [page.inner_text("#bar .title")]
    for _ in range(2):
        page.keyboard.press("ArrowRight")
        titles.append(page.inner_text("#bar .title"))
    assert titles == ["about 150 CE: Ptolemy", "1609: Kepler", "1632: Galilei"]
    page.keyboard.press("r")
    assert count(page) == "1 / 8"


def test_touch_goes_on_and_back(visit: Visit) -> None:
    """On a tablet the talk could not be given."""
    page = visit(EARTH, present=True, has_touch=True)
    page.touchscreen.tap(1300, 100)
    assert count(page) == "2 / 8"
    page.touchscreen.tap(40, 100)
    assert count(page) == "1 / 8"


def test_the_speakers_window(visit: Visit) -> None:
    """The speaker would see neither notes nor what comes next, or the two windows would drift apart."""
    page = visit(PLENUM, present=True)
    with page.context.expect_page() as opened:
        page.keyboard.press("s")
    speaker = opened.value
    speaker.wait_for_selector("#clock")
    assert "1 / 14" in speaker.inner_text("body")
    assert "Next" in speaker.inner_text(".next")
    assert len(speaker.inner_text(".notes")) > 10
    assert speaker.inner_text("#clock").count(":") == 2
    assert speaker.evaluate("getComputedStyle(document.body).padding") != "8px"
    speaker.keyboard.press("PageDown")
    assert count(page) == "2 / 14"
    assert "2 / 14" in speaker.inner_text("body")


def test_a_link_to_a_step(visit: Visit) -> None:
    """A talk could not be taken up again where it was left."""
    page = visit(PLENUM, hash_="#step-5")
    assert count(page) == "5 / 14"


def test_what_the_window_does_not_hold_is_named(visit: Visit) -> None:
    """Of a step that brings claims far apart, the room would see one, and never learn of the others."""
    page = visit(PLENUM, present=True)
    assert page.inner_text("#tray") == "Also new: The assertion of a September plenum is unfounded"
    page.locator("#tray button").click()
    assert page.inner_text("#bar .title") == "The assertion of a September plenum is unfounded"
    page.keyboard.press("Backspace")
    assert count(page) == "1 / 14"
    page.keyboard.press("End")
    assert page.is_hidden("#tray")


def test_the_back_row_can_read(visit: Visit) -> None:
    """A claim on which the camera rests would be too small on the wall."""
    page = visit(EARTH, present=True, wide=1920, high=1080)
    while count(page) != "The whole map":
        size = page.eval_on_selector_all(
            "svg.current .box:not(.off) text:not(.far)",
            "all => Math.max(...all.map(one => parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().a))",
        )
        assert size >= 16  # pixels
        page.keyboard.press("ArrowRight")


def test_a_long_title_leaves_the_buttons_whole(visit: Visit) -> None:
    """The words of the buttons would be cut by a title that is longer than the bar."""
    page = visit(
        f"argmap: 1\nclaims: {{a: A claim., b: Another.}}\n"
        f"arguments: {{r: {{title: {'A very long title ' * 20}, premises: [b], supports: a}}}}\n",
        present=True,
    )
    page.keyboard.press("PageDown")
    cut = page.eval_on_selector_all(
        "#bar button",
        "all => all.filter(one => one.scrollWidth > one.clientWidth || one.clientHeight > 60 ||"
        " one.getBoundingClientRect().right > innerWidth).map(one => one.textContent)",
    )
    assert cut == []


def test_what_is_new_stands_out(visit: Visit) -> None:
    """Among all that was shown before, the room would search for what the speaker speaks of."""
    page = visit(EARTH, present=True)
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    assert page.locator("svg.current .chosen.past").count() == 0
    there = page.locator("svg.current .box:not(.off)").count()
    assert 0 < page.locator("svg.current .box.past:not(.off)").count() < there
    page.keyboard.press("End")
    assert page.locator("svg.current .past").count() == 0
