"""Sheets as pages, in a real browser."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from argmap.drawing import Engine
from argmap.graph import Graph
from argmap.seminar import PAPERS, Task, handout, printed, worksheet

LETTER = PAPERS["letter"]


@pytest.fixture(scope="module", params=["handout", "worksheet", "cards"])
def sheet(
    request: pytest.FixtureRequest,
    plenum: Graph,
    earth: Graph,
    engine: Engine,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """A sheet on disk."""
    if request.param == "handout":
        made = handout(plenum, engine, LETTER, "kennan-testimony")
    else:
        sheets = {one.name: one for one in worksheet(earth, engine, LETTER, Task("premises"))}
        made = sheets["" if request.param == "worksheet" else "cards"]
    path = tmp_path_factory.mktemp("sheets") / "sheet.html"
    path.write_bytes(printed(made, "html", LETTER).content)
    return path


@pytest.fixture
def visit(browser: Any, sheet: Path) -> Iterator[Callable[..., Any]]:
    """Opens the sheet; whatever it complains of, or asks of a network, fails the test."""
    contexts: list[Any] = []
    complaints: list[str] = []

    def opened(**options: Any) -> Any:
        contexts.append(browser.new_context(**options))
        page = contexts[-1].new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("request", lambda request: None if request.url.startswith("file:") else complaints.append(request.url))
        page.goto(sheet.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.mark.parametrize("width", [380, 1366])
def test_nothing_runs_off_the_screen(visit: Callable[..., Any], width: int) -> None:
    """A reader would have to scroll sideways, on a telephone for every line."""
    page = visit(viewport={"width": width, "height": 768})
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_it_prints_on_its_paper(visit: Callable[..., Any]) -> None:
    """A page for Letter would be printed on A4, or its maps beyond the margin."""
    pypdfium2 = pytest.importorskip("pypdfium2", reason="the extra `texts` is not installed")
    page = visit()
    leaves = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    assert [round(each) for each in leaves[0].get_size()] == [LETTER.width, LETTER.height]
    page.emulate_media(media="print")
    page.set_viewport_size({"width": round((LETTER.width - 2 * 30) * 96 / 72), "height": 1000})
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_axe_finds_nothing(visit: Callable[..., Any], axe: str) -> None:
    """Somebody who reads by ear could not find the way through a sheet."""
    page = visit(bypass_csp=True)
    page.add_script_tag(content=axe)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    assert [(each["id"], each["nodes"][0]["html"][:200]) for each in found["violations"]] == []
