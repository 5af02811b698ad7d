"""`argmap serve`."""

from pathlib import Path

import click

from argmap.cli.options import engine_option

SHELF = "Draw and tell"


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, metavar="HOST", help="Where to listen.")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(0, 65535), metavar="PORT", help="0 for any free one."
)
@engine_option
def serve(path: Path | None, host: str, port: int, engine: str | None) -> int:
    """Show a debate's page live, drawn again at every save.

    It ends with Ctrl-C.
    """
    from argmap.cli.serving import Wishes, serve_live

    return serve_live(Wishes(path, host, port, engine))
