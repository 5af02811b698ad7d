"""`argmap render`."""

from pathlib import Path

import click

from argmap.cli.inputs import paths_argument
from argmap.cli.options import engine_option, output_option
from argmap.cli.styles import style_option

SHELF = "Draw and tell"


@click.command()
@paths_argument
@output_option
@click.option(
    "-f",
    "--format",
    "forms",
    default="svg",
    metavar="FORMATS",
    help="svg, png, pdf, html, pptx, dot or mermaid, or several.",
)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; say which pictures are stale.")
@click.option("--topic", metavar="TOPIC", help="Only this topic.")
@click.option("--focus", metavar="ID", help="Only what surrounds this claim or argument.")
@click.option("--depth", default=2, type=click.IntRange(1), metavar="N", help="How many inferences around --focus.")
@click.option("--side", metavar="SIDE", help="Only the case of this side.")
@click.option("--findings", is_flag=True, help="Mark what is unanswered or unsupported.")
@click.option("--status", is_flag=True, help="Mark what is established, refuted, contested, unsupported, undetermined.")
@click.option("--agreement", is_flag=True, help="Mark what the sides agree on and what they dispute.")
@engine_option
@style_option
@click.option("--force", is_flag=True, help="Draw everything, however large.")
def render(
    paths: tuple[Path, ...],
    output: Path,
    forms: str,
    only_check: bool,
    topic: str | None,
    focus: str | None,
    depth: int,
    side: str | None,
    findings: bool,
    status: bool,
    agreement: bool,
    engine: str | None,
    style: str | None,
    force: bool,
) -> int:
    """Draw the debates: each as a whole, and each of its topics."""
    from argmap.cli.rendering import Order, check_pictures, draw_pictures

    order = Order(paths, output, forms, topic, focus, depth, side, findings, status, agreement, engine, force, style)
    return check_pictures(order) if only_check else draw_pictures(order)
