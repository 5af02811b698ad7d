"""The page as it is served: it follows the files, and the reader loses neither place nor claim."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

for needed in ("starlette", "uvicorn", "watchfiles"):
    pytest.importorskip(needed, reason=f"{needed} is not installed")

ROOT = Path(__file__).parents[2]
EARTH = ROOT / "arguments" / "does-the-earth-turn.yaml"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The address of a debate that is served, and its file."""
    file = tmp_path / "earth.yaml"
    shutil.copy(EARTH, file)
    running = subprocess.Popen(
        [sys.executable, "-u", "-m", "argmap", "serve", str(file), "--port", "0"], stdout=subprocess.PIPE
    )
    assert running.stdout is not None
    yield running.stdout.readline().decode().strip(), file
    os.kill(running.pid, signal.SIGINT)
    running.communicate(timeout=20)
    assert running.returncode == 0


def test_zoom_and_selection_stay(browser: Any, served: tuple[str, Path]) -> None:
    """At every save the reader would be thrown back to the beginning; a slip would not be told of."""
    address, file = served
    page = browser.new_page(reduced_motion="reduce")
    page.goto(f"{address}#claim-tides-from-motion")
    page.wait_for_selector("#panel:not([hidden])")
    page.click("#zoom-in")
    page.wait_for_function("() => document.getElementById('zoom-level').textContent !== '90 %'")
    zoom = page.inner_text("#zoom-level")
    good = file.read_text(encoding="utf-8")
    file.write_text(good.replace("by the Earth's own motions", "by the motions of the Earth"), encoding="utf-8")
    page.wait_for_function("() => document.querySelector('#panel h2').textContent.includes('the motions of the Earth')")
    assert page.inner_text("#zoom-level") == zoom
    assert page.locator(".thing.chosen", has_text="the motions of").count() == 1
    file.write_text(good + "\n  broken: [\n", encoding="utf-8")
    page.wait_for_selector("#trouble:not([hidden])")
    assert "earth.yaml, line" in page.inner_text("#trouble")
    assert page.locator(".thing").count() > 10
    file.write_text(good, encoding="utf-8")
    page.wait_for_selector("#trouble", state="hidden")
    page.close()
