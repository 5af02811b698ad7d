"""The layout engine: a program of its own, started for one picture, stopped when it takes too long."""

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

DISTRIBUTION = "graphviz-pure"
SECONDS = 60.0
NONE = "no layout engine: pip install graphviz-pure, or install Graphviz and use --engine dot"


class EngineError(Exception):
    """The picture could not be laid out; the message is one line that says why and what to do."""


@dataclass(frozen=True, slots=True)
class Engine:
    """A program that understands `-Tsvg`, reads DOT from its input and writes SVG to its output."""

    program: str
    seconds: float = SECONDS
    _running: set[subprocess.Popen[bytes]] = field(default_factory=set, init=False, repr=False, compare=False)

    def svg(self, source: str) -> str:
        """The source laid out; raises EngineError when the program is missing, fails, is silent or takes too long."""
        name = Path(self.program).name
        try:
            done = self._run(source.encode("utf-8", "replace"))
        except subprocess.TimeoutExpired as error:
            raise EngineError(
                f"{name} took more than {self.seconds:g} s: draw less of the map, or split it into topics"
            ) from error
        except OSError as error:
            raise EngineError(f"{name} could not be started: {error.strerror or error}") from error
        if done.returncode or not done.stdout:
            raise EngineError(f"{name} failed: {_said(done)}")
        try:
            return done.stdout.decode("utf-8")
        except UnicodeDecodeError as error:
            raise EngineError(f"{name} wrote a picture that is not UTF-8") from error

    def stop(self) -> None:
        """End the programs that other threads are waiting for, whose pictures nobody wants any more."""
        for process in tuple(self._running):
            process.kill()

    def _run(self, source: bytes) -> subprocess.CompletedProcess[bytes]:
        with subprocess.Popen(
            [self.program, "-Tsvg"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            self._running.add(process)
            try:
                out, said = process.communicate(source, self.seconds)
            except BaseException:
                process.kill()
                raise
            finally:
                self._running.discard(process)
        return subprocess.CompletedProcess(process.args, process.returncode, out, said)


def find_engine(name: str | None = None, seconds: float = SECONDS) -> Engine:
    """The engine called `graphviz-pure` or `dot`, or at a path; by default the first of the two that is installed.

    Raises EngineError where there is none.
    """
    if name is None:
        program = _installed() or _which("dot")
        if program is None:
            raise EngineError(NONE)
    elif name == DISTRIBUTION:
        program = _installed()
        if program is None:
            raise EngineError("graphviz-pure is not installed: pip install graphviz-pure, or use --engine dot")
    else:
        program = _which(name)
        if program is None:
            raise EngineError(
                f"no layout engine {name!r}: install Graphviz, or leave --engine out to use graphviz-pure"
            )
    return Engine(program, seconds)


def _installed() -> str | None:
    """The program that came with graphviz-pure: beside the interpreter, else where its list of installed files says."""
    program = DISTRIBUTION + (".exe" if os.name == "nt" else "")
    beside = Path(sys.executable).with_name(program)
    if sys.executable and beside.is_file():
        return str(beside)
    return _listed(program) or _which(DISTRIBUTION)


def _which(program: str) -> str | None:
    from shutil import which  # ten milliseconds, which the usual installation can do without

    return which(program)


def _listed(program: str) -> str | None:
    from importlib import metadata  # thirty milliseconds, for installations that keep programs elsewhere

    try:
        files = metadata.files(DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        return None
    found = (Path(str(file.locate())) for file in files if file.name == program)
    return next((str(path.resolve()) for path in found if path.is_file()), None)


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    """The program's first complaint, or how it ended."""
    lines = [line.strip() for line in done.stderr.decode("utf-8", "replace").splitlines() if line.strip()]
    complaint = next((line for line in lines if "rror" in line), "")
    if complaint:
        return complaint[:200]
    return f"ended by signal {-done.returncode}" if done.returncode < 0 else f"exit code {done.returncode}"
