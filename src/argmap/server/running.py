"""Serve a page until interrupted, and draw it again whenever a file of its folder is saved."""

import asyncio
import contextlib
import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn
from watchfiles import Change, awatch

from argmap.server.application import LOOPBACK, application
from argmap.server.sight import Page

WATCHED = (".yaml", ".yml", ".bib", ".json", ".txt")
SETTLING = 150  # milliseconds in which further saves are waited for


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes any that is free. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family)


def serve(page: Page, folder: Path, listening: socket.socket, host: str, ready: Callable[[], None]) -> None:
    """Serve until interrupted; `ready` is called when requests are answered."""
    known = LOOPBACK if host in LOOPBACK else frozenset[str]()
    server: uvicorn.Server | None = None
    app = application(page, known_hosts=known, stopping=lambda: server is not None and server.should_exit)
    config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off", timeout_graceful_shutdown=3)
    server = uvicorn.Server(config)
    with contextlib.suppress(KeyboardInterrupt):  # which uvicorn raises again when it has stopped
        asyncio.run(_together(server, page, folder, listening, ready))


async def _together(
    server: uvicorn.Server, page: Page, folder: Path, listening: socket.socket, ready: Callable[[], None]
) -> None:
    done = asyncio.Event()
    watching = asyncio.create_task(_watch(page, folder, done, ready))
    try:
        await server.serve(sockets=[listening])
    finally:
        done.set()
        await watching


async def _watch(page: Page, folder: Path, done: asyncio.Event, ready: Callable[[], None]) -> None:
    """Saves that come while the page is drawn are seen when it is done, all as one."""
    ready()
    changes = awatch(
        folder,
        watch_filter=_is_ours,
        debounce=SETTLING,
        step=50,
        stop_event=done,
        rust_timeout=500,
        raise_interrupt=False,
    )
    async for _ in changes:
        await asyncio.to_thread(page.refresh)


def _is_ours(_change: Change, path: str) -> bool:
    name = Path(path).name
    return name.endswith(WATCHED) and not name.startswith(".")
