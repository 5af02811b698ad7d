"""A premise is put into a role that the scheme does not have.

Why: The role is most likely misspelt, and the scheme then counts as wanting the premise that stands there.

Example:

    claims:
      met: The plenum met.
    arguments:
      five: {scheme: sign, premises: {sign: The notice appeared., corelation: Notices follow plenums.}, supports: met}

Instead:

    claims:
      met: The plenum met.
    arguments:
      five: {scheme: sign, premises: {sign: The notice appeared., correlation: Notices follow plenums.}, supports: met}
"""

from collections.abc import Iterator

from argmap.document.nouns import Argument, Premise
from argmap.document.reading import suggestion
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.schemes import followed
from argmap.rules._lists import listed

CODE = "AM703"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"


def unknown_role(graph: Graph) -> Iterator[Finding]:
    """Each role that is none, once; `also` takes premises without a role. Without a scheme, all roles are none."""
    known = {one.argument.id: tuple(role.id for role in one.scheme.roles) for one in followed(graph)}
    for argument in graph.arguments.values():
        roles = known.get(argument.id) if argument.scheme is not None else None
        if not _has_roles(argument) or (roles is None and argument.scheme is not None):
            continue  # of an unknown scheme nobody knows the roles
        named = [premise for premise in argument.premises if premise.role is not None]
        for role, premise in {premise.role: premise for premise in named}.items() if named else ():
            if role not in (roles or ()):
                yield _finding(argument.id, premise, roles)


def _has_roles(argument: Argument) -> bool:
    """Whether premises were written by role: then the first or the last has one, unless all stand under `also`."""
    premises = argument.premises
    return bool(premises) and (premises[0].role is not None or premises[-1].role is not None)


def _finding(argument: str, premise: Premise, roles: tuple[str, ...] | None) -> Finding:
    role = premise.role or premise.claim
    if roles is None:
        message, help_ = f"`{argument}` names the role `{role}`, but no scheme", "Add `scheme:`, or list the premises."
    else:
        message = f"`{role}` is no role of the scheme of `{argument}`"
        help_ = suggestion(role, roles)
        if not help_:
            help_ = f"Its roles are {listed(roles, 9)}; `also` takes other premises." if roles else "It has no roles."
    return Finding("unknown-role", message, role.place, (argument,), help=help_)
