"""What `argmap serve` does once its options are understood."""

import errno
import gc
import socket
from dataclasses import dataclass
from pathlib import Path

import click

from argmap import pipeline
from argmap.cli.dossiers import whole_dossier
from argmap.cli.inputs import STDIN, Refusal, locate_one, reason
from argmap.document.locating import Located
from argmap.drawing.engine import EngineError, find_engine
from argmap.findings import Finding, Severity

UNREAD = frozenset({"yaml-syntax", "unreadable-file", "not-utf8", "unsupported-version"})
"""The faults after which the last good map tells more than what could still be read."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user asked `serve` for."""

    path: Path | None
    host: str
    port: int
    engine: str | None


def serve_live(wishes: Wishes) -> int:
    """Serve one debate until interrupted."""
    try:
        from argmap.server.running import listen, serve
    except ImportError as error:
        raise Refusal("serve needs packages that are not installed: pip install 'argmap[serve]'") from error
    from argmap.server.sight import Page, Sight

    if wishes.path == Path(STDIN):
        raise Refusal("serve takes a file or a folder, which it can watch")
    located = locate_one(wishes.path)
    try:
        engine = find_engine(wishes.engine)
    except EngineError as error:
        raise Refusal(str(error)) from error
    try:
        listening = listen(wishes.host, wishes.port)
    except OSError as error:
        raise Refusal(_deaf(error, wishes)) from error
    gc.enable()  # this process lives on

    def look() -> Sight:
        debate = pipeline.read(_again(located))
        dossier = whole_dossier(debate)
        unread = [fault for fault in dossier.findings if fault.rule in UNREAD]
        return Sight(dossier, tuple(map(_line, _grave(dossier.findings))), bool(unread))

    page = Page(look, engine)
    folder = located.path if located.path.is_dir() else located.path.parent
    serve(page, folder, listening, wishes.host, lambda: click.echo(_address(wishes.host, listening)))
    return 0


def _again(located: Located) -> Located:
    """The same debate with the files it has now."""
    found = pipeline.find([located.path])
    return found[0] if found else located


def _deaf(error: OSError, wishes: Wishes) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {wishes.port} is in use: choose another with --port, or 0 for any that is free"
    return f"cannot listen on {wishes.host}, port {wishes.port}: {reason(error)}"


def _address(host: str, listening: socket.socket) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{listening.getsockname()[1]}/"


def _grave(findings: tuple[Finding, ...]) -> list[Finding]:
    return [finding for finding in findings if finding.severity is Severity.ERROR]


def _line(finding: Finding) -> str:
    place = finding.place
    return f"{Path(place.file).name}, line {place.line}: {finding.message}"
