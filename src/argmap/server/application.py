"""What is answered under which address: the page, and the events that tell it of a new version."""

import asyncio
from collections.abc import AsyncIterator, Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from argmap.server.sight import Page

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
QUIET = 0.25  # seconds between two looks at whether the server is to stop
KEEP_ALIVE = 15.0  # seconds after which a silent connection is told that it lives
_HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}


def application(page: Page, *, known_hosts: frozenset[str], stopping: Callable[[], bool]) -> Starlette:
    """The application. Under another name than the `known_hosts` nothing is shown, unless there are none.

    So no page of the web can have its own name lead to this server and read what is served.
    """

    def refused(request: Request) -> bool:
        return bool(known_hosts) and request.url.hostname not in known_hosts

    async def show(request: Request) -> Response:
        if refused(request):
            return Response("unknown host\n", 421, _HEADERS, "text/plain")
        return Response(page.content, 200, _HEADERS, "text/html; charset=utf-8")

    async def events(request: Request) -> Response:
        if refused(request):
            return Response("unknown host\n", 421, _HEADERS, "text/plain")
        return StreamingResponse(_versions(page, stopping), 200, _HEADERS, "text/event-stream")

    async def nothing(_request: Request) -> Response:
        return Response(status_code=204)

    return Starlette(routes=[Route("/", show), Route("/events", events), Route("/favicon.ico", nothing)])


async def _versions(page: Page, stopping: Callable[[], bool]) -> AsyncIterator[str]:
    """Each version as an event, the present one at once; ends when the server stops."""
    told, silent = -1, 0.0
    while not stopping():
        if page.version != told:
            told, silent = page.version, 0.0
            yield f"data: {told}\n\n"
        elif silent >= KEEP_ALIVE:
            silent = 0.0
            yield ": still here\n\n"
        await asyncio.sleep(QUIET)
        silent += QUIET
