"""What `argmap independence` does once its options are understood."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from argmap import pipeline
from argmap.answers.independence import FORMS, NOTHING, remainder
from argmap.cli.faults import fault_code
from argmap.cli.inputs import Refusal, locate_one, require_form
from argmap.cli.naming import identify_or_refuse
from argmap.cli.writing import say, write_whole
from argmap.evidence.accounts import Account, accounts
from argmap.graph import Graph


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user asked for."""

    path: Path | None
    claim: str | None
    form: str
    picture: str | None
    output: Path
    engine: str | None


def tell_lines(wishes: Wishes) -> int:
    """Print the lines of testimony; by default for the claims with more than one citation."""
    require_form(wishes.form, FORMS)
    debate = pipeline.read(locate_one(wishes.path))
    found = list(_wanted(debate.graph, wishes.claim))
    say(FORMS[wishes.form](debate.graph, found), wishes.form)
    if wishes.form == "text" and wishes.claim is None and found:
        say(remainder(debate.graph))
    return fault_code(debate)


def draw_genealogy(wishes: Wishes) -> int:
    """Draw who had it from whom, for one claim or for all that testify to anything."""
    from argmap.drawing.engine import EngineError, find_engine
    from argmap.drawing.genealogy import genealogy, genealogy_dot, genealogy_svg
    from argmap.drawing.identifiers import element_id

    if wishes.picture not in ("svg", "dot"):
        raise Refusal(f"there is no format `{wishes.picture}` for genealogies: choose from svg, dot")
    debate = pipeline.read(locate_one(wishes.path))
    found = list(_wanted(debate.graph, wishes.claim))
    if not found:
        raise Refusal("nothing to draw: " + NOTHING)
    tree = genealogy(debate.graph, found)
    name = element_id("genealogy", wishes.claim) if wishes.claim else "genealogy"
    path = wishes.output / f"{debate.graph.debate.id}-{name}.{wishes.picture}"
    try:
        drawn = genealogy_dot(tree) if wishes.picture == "dot" else genealogy_svg(tree, find_engine(wishes.engine))
    except EngineError as error:
        raise Refusal(f"{path}: {error}") from error
    write_whole(path, drawn.encode())
    click.echo(path)
    return fault_code(debate)


def _wanted(graph: Graph, claim: str | None) -> Iterator[Account]:
    if claim is None:
        yield from (one for one in accounts(graph) if one.lines.citations > 1)
        return
    name = identify_or_refuse(claim, (graph.claims,), "claim", graph.debate)
    found = [one for one in accounts(graph) if one.claim.id == name]
    if not found:
        raise Refusal(f"nothing testifies to `{name}`: it has no evidence, and no argument from somebody's word")
    yield from found
