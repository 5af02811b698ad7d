"""Serve a page until interrupted, and draw it again whenever a file of its folder is saved."""

import asyncio
import contextlib
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from watchfiles import Change, awatch

from argmap.server.application import LOOPBACK, application
from argmap.server.sight import Page

WATCHED = (".yaml", ".yml", ".bib", ".json", ".txt")
Stamp = tuple[str, int, int]

LOOKING = 1000  # milliseconds between two looks at the files
SETTLING = 150  # milliseconds in which further saves are waited for


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes any that is free. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family)


def serve(page: Page, folder: Path, listening: socket.socket, host: str, ready: Callable[[], None]) -> None:
    """Serve until interrupted; `ready` is called when requests are answered."""
    seen = _stamps(folder)
    page.refresh()
    known = LOOPBACK if host in LOOPBACK else frozenset[str]()
    server: uvicorn.Server | None = None
    app = application(page, known_hosts=known, stopping=lambda: server is not None and server.should_exit)
    config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off", timeout_graceful_shutdown=3)
    server = uvicorn.Server(config)
    with contextlib.suppress(KeyboardInterrupt):  # which uvicorn raises again when it has stopped
        asyncio.run(_together(server, listening, _Watch(page, folder, seen), ready))


async def _together(
    server: uvicorn.Server, listening: socket.socket, watch: "_Watch", ready: Callable[[], None]
) -> None:
    done = asyncio.Event()
    watching = asyncio.create_task(watch.until(done))
    ready()
    try:
        await server.serve(sockets=[listening])
    finally:
        done.set()
        await watching


@dataclass
class _Watch:
    """A page, the folder of its debate, and the state of the files it was drawn from."""

    page: Page
    folder: Path
    seen: frozenset[Stamp]

    async def until(self, done: asyncio.Event) -> None:
        """Draw again when a file has another stamp. Saves that come while the page is drawn are seen afterwards.

        The operating system tells of changes; a look now and then finds what it did not tell, as on network drives,
        or before the watch had begun.
        """
        changes = awatch(
            self.folder,
            watch_filter=_is_ours,
            debounce=SETTLING,
            rust_timeout=LOOKING,
            stop_event=done,
            yield_on_timeout=True,
            raise_interrupt=False,
        )
        async for _ in changes:
            now = _stamps(self.folder)
            if now != self.seen:
                self.seen = now
                await asyncio.to_thread(self.page.refresh)


def _stamps(folder: Path) -> frozenset[Stamp]:
    """What tells that a file was saved: its path, time and size."""
    found = set()
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):  # it may be gone by now
            if _is_ours(Change.modified, str(path)):
                told = path.stat()
                found.add((str(path), told.st_mtime_ns, told.st_size))
    return frozenset(found)


def _is_ours(_change: Change, path: str) -> bool:
    name = Path(path).name
    return name.endswith(WATCHED) and not name.startswith(".")
