"""Pages in a real browser: made from debates, opened as files, without a network."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from argmap import pipeline
from argmap.cli.dossiers import whole_dossier
from argmap.drawing import find_engine
from argmap.views.html import html, presentation

ROOT = Path(__file__).parents[2]
PLENUM = ROOT / "arguments" / "september-plenum"
EARTH = ROOT / "arguments" / "does-the-earth-turn.yaml"


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """The page of a debate, made once for each."""
    folder = tmp_path_factory.mktemp("pages")
    made: dict[object, Path] = {}

    def page_of(debate: Path | str, *, present: bool = False) -> Path:
        key = (str(debate), present)
        if key not in made:
            path = debate if isinstance(debate, Path) else folder / f"{len(made)}.yaml"
            if isinstance(debate, str):
                path.write_text(debate, encoding="utf-8")
            dossier = whole_dossier(pipeline.read(pipeline.find([path])[0]))
            view = presentation if present else html
            made[key] = folder / f"{len(made)}.html"
            made[key].write_bytes(view(dossier, find_engine(seconds=300)))
        return made[key]

    return page_of


@pytest.fixture
def visit(browser: Any, make: Callable[..., Path]) -> Iterator[Callable[..., Any]]:
    """Opens the page of a debate; whatever the page complains of, or asks of a network, fails the test."""
    contexts: list[Any] = []
    complaints: list[str] = []

    def opened(
        debate: Path | str,
        *,
        hash_: str = "",
        present: bool = False,
        wide: int = 1366,
        high: int = 768,
        **settings: Any,
    ) -> Any:
        context = browser.new_context(viewport={"width": wide, "height": high}, reduced_motion="reduce", **settings)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda told: complaints.append(told.text) if told.type in ("error", "warning") else None)
        page.on("request", lambda asked: None if asked.url.startswith("file:") else complaints.append(asked.url))
        page.goto(make(debate, present=present).as_uri() + hash_)
        page.wait_for_selector("html.ready", state="attached")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not complaints
