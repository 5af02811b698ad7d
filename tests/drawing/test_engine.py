"""The layout engine, and everything that can go wrong with a program."""

import shutil
import stat
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from argmap.drawing import Engine, EngineError
from argmap.drawing.engine import NONE, _listed, find_engine

GRAPH = "digraph { a -> b }"


def script(folder: Path, body: str) -> str:
    """A program for the test, in Python."""
    path = folder / "engine"
    path.write_text(f"#!{sys.executable}\nimport sys, time\nsys.stdin.read()\n{body}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def test_the_default_engine_draws() -> None:
    """A fresh installation draws without a word of configuration."""
    assert "<svg" in find_engine().svg(GRAPH)


def test_the_installed_engine_is_found_through_its_files() -> None:
    """Where programs do not lie beside the interpreter, the list of installed files knows the place."""
    program = _listed("graphviz-pure")
    assert program is not None
    assert "<svg" in Engine(program).svg(GRAPH)
    assert _listed("no-such-program") is None


def test_an_engine_by_path() -> None:
    """`--engine PATH` takes any program that speaks as dot does."""
    program = find_engine("graphviz-pure").program
    assert find_engine(program).program == program


@pytest.mark.parametrize("name", ["no-such-engine", "./nowhere/dot"])
def test_an_unknown_engine_is_one_clear_line(name: str) -> None:
    """The line names what was asked for and says what to do."""
    with pytest.raises(EngineError, match=r"no layout engine .*install"):
        find_engine(name)


def test_no_engine_at_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where no wheel fits and no Graphviz is installed, the line says how to get either."""
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EngineError) as caught:
        find_engine()
    assert str(caught.value) == NONE
    with pytest.raises(EngineError, match="pip install graphviz-pure"):
        find_engine("graphviz-pure")


@pytest.mark.skipif(sys.platform == "win32", reason="the programs of these tests begin with #!")
@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("time.sleep(60)", "more than 0.5 s"),
        ("sys.stderr.write('Error: syntax error in line 1\\n'); sys.exit(1)", "syntax error in line 1"),
        ("sys.exit(3)", "exit code 3"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "signal 11"),
        ("pass", "exit code 0"),
        ("sys.stdout.buffer.write(b'<svg>\\xff')", "not UTF-8"),
    ],
)
def test_a_failing_engine_is_one_clear_line(tmp_path: Path, body: str, says: str) -> None:
    """Hangs, crashes, complaints, silence and rubbish all end in one line."""
    with pytest.raises(EngineError, match=says) as caught:
        Engine(script(tmp_path, body), 0.5 if "sleep" in body else 20).svg(GRAPH)
    assert "\n" not in str(caught.value)


def test_a_program_that_cannot_be_started(tmp_path: Path) -> None:
    """A file without the right to run, or none at all, is told as such."""
    with pytest.raises(EngineError, match="could not be started"):
        Engine(str(tmp_path / "nothing")).svg(GRAPH)


def test_dot_is_taken_where_graphviz_pure_is_not(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The second engine steps in by itself."""
    if (dot := shutil.which("dot")) is None:
        pytest.skip("Graphviz is not installed on this machine")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    monkeypatch.setenv("PATH", str(Path(dot).parent))
    assert find_engine().program == dot


@pytest.mark.skipif(sys.platform == "win32", reason="the programs of these tests begin with #!")
def test_a_stopped_engine_is_not_waited_for(tmp_path: Path) -> None:
    """Whoever interrupts a long drawing would otherwise wait for it to its end."""
    engine = Engine(script(tmp_path, "time.sleep(60)"))
    begun = time.monotonic()
    with ThreadPoolExecutor(1) as pool:
        drawing = pool.submit(engine.svg, GRAPH)
        while not drawing.done():
            engine.stop()
            time.sleep(0.05)
        with pytest.raises(EngineError, match="signal 9"):
            drawing.result()
    assert time.monotonic() - begun < 30
