"""The browser that all rooms share: one process of tests can have but one."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium, without a window."""
    program = os.environ.get("ARGMAP_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("Chromium is not installed")
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with sync_api.sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=program, args=QUIET)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The script of a checker of accessibility."""
    named = os.environ.get("ARGMAP_NODE_MODULES")
    folders = [Path(named)] if named else []
    folders += [ROOT / "node_modules", ROOT / ".venv" / "node_modules"]
    found = next((path for folder in folders if (path := folder / "axe-core" / "axe.min.js").is_file()), None)
    if found is None:
        pytest.skip("axe-core is not installed (npm install axe-core; ARGMAP_NODE_MODULES names its folder)")
    return found.read_text(encoding="utf-8")
