"""`argmap serve`: the page, live."""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

for needed in ("starlette", "uvicorn", "watchfiles"):
    pytest.importorskip(needed, reason=f"{needed} is not installed")

ROOT = Path(__file__).parents[2]
EARTH = ROOT / "arguments" / "does-the-earth-turn.yaml"


@pytest.fixture
def served(process: Callable[..., subprocess.Popen[bytes]], folder: Path) -> Iterator[tuple[str, Path]]:
    """The address of a debate that is served, and its file."""
    file = folder / "debates" / "earth.yaml"
    file.parent.mkdir()
    shutil.copy(EARTH, file)
    running = process("serve", str(file), "--port", "0", PYTHONUNBUFFERED="1")
    assert running.stdout is not None
    address = running.stdout.readline().decode().strip()
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", address)
    yield address, file
    os.kill(running.pid, signal.SIGINT)
    out, err = running.communicate(timeout=20)
    assert (running.returncode, out, err) == (0, b"", b"")


def page(address: str) -> str:
    """The page as it is served now."""
    with urllib.request.urlopen(address, timeout=10) as answer:
        found: str = answer.read().decode()
    return found


def until(address: str, wanted: Callable[[str], bool]) -> str:
    """The page, once it is as wanted."""
    ends = time.monotonic() + 30
    while time.monotonic() < ends:
        found = page(address)
        if wanted(found):
            return found
        time.sleep(0.1)
    pytest.fail("the page did not change")


def test_a_save_is_shown(served: tuple[str, Path]) -> None:
    """Whoever edits would look at an old map."""
    address, file = served
    assert 'data-opening="live"' in page(address)
    file.write_text(file.read_text(encoding="utf-8").replace("once a day", "every day"), encoding="utf-8")
    until(address, lambda found: "every day" in found)


def test_a_broken_file_keeps_the_last_good_map(served: tuple[str, Path]) -> None:
    """A slip of the hand would take the map from the wall, and nobody would know where the slip is."""
    address, file = served
    good = file.read_text(encoding="utf-8")
    file.write_text(good + "\n  broken: [\n", encoding="utf-8")
    broken = until(address, lambda found: "trouble" in found and '"trouble":[]' not in found)
    assert "earth.yaml, line" in broken
    assert re.search(r'class="thing box', broken)
    assert "The tides keep time with the Moon." in broken
    file.write_text(good, encoding="utf-8")
    until(address, lambda found: '"trouble":[]' in found)


def test_a_hundred_quick_saves(served: tuple[str, Path]) -> None:
    """A program that saves at every key would leave the page behind, or the server on its knees."""
    address, file = served
    good = file.read_text(encoding="utf-8")
    for number in range(100):
        file.write_text(good.replace("once a day", f"{number} times a day"), encoding="utf-8")
    until(address, lambda found: "99 times a day" in found)


def test_events_tell_of_versions(served: tuple[str, Path]) -> None:
    """Browsers would not learn that there is something new."""
    address, file = served
    with urllib.request.urlopen(f"{address}events", timeout=30) as events:
        first = events.readline()
        assert re.fullmatch(rb"data: \d+\n", first)
        events.readline()
        file.write_text(file.read_text(encoding="utf-8").replace("once a day", "every day"), encoding="utf-8")
        assert int(events.readline()[6:]) > int(first[6:])


def test_other_names_are_refused(served: tuple[str, Path]) -> None:
    """A page of the web could have its own name lead here, and read what is served."""
    address, _ = served
    asked = urllib.request.Request(address, headers={"Host": "elsewhere.example"})
    with pytest.raises(urllib.error.HTTPError) as refused, contextlib.closing(urllib.request.urlopen(asked)):
        pass
    assert refused.value.code == 421
    refused.value.close()


def test_a_port_in_use(argmap: Callable[..., object]) -> None:
    """A second server would end in a page of Python."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ran = argmap("serve", str(EARTH), "--port", str(taken.getsockname()[1]))
    assert ran.code == 2
    assert ran.err.endswith("is in use: choose another with --port, or 0 for any that is free\n")
    assert ran.err.count("\n") == 1


def test_a_missing_package(argmap: Callable[..., object], monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever installed no extras would not learn which one is needed."""
    import sys

    monkeypatch.setitem(sys.modules, "uvicorn", None)
    for name in [name for name in sys.modules if name.startswith("argmap.server")]:
        monkeypatch.delitem(sys.modules, name)
    ran = argmap("serve", str(EARTH), "--port", "0")
    assert (ran.code, ran.err) == (
        2,
        "argmap: serve needs packages that are not installed: pip install 'argmap[serve]'\n",
    )
