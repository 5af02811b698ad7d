"""An argument leaves out premises that its scheme needs.

Why: What a scheme asks for and nobody states is a premise left unspoken. Said aloud, it can be examined; often it is
the one that would not hold.

Example:

    claims:
      unmet: No plenum met.
      silent: The speech of 1956 does not mention a plenum.
    arguments:
      silence: {scheme: sign, premises: {sign: silent}, supports: unmet}

Instead:

    claims:
      unmet: No plenum met.
      silent: The speech of 1956 does not mention a plenum.
    arguments:
      silence:
        scheme: sign
        premises:
          sign: silent
          correlation: {text: What the speech does not mention mostly did not happen., implicit: true}
        supports: unmet
"""

from collections.abc import Iterator

from argmap.document.nouns import Role
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.schemes import followed
from argmap.rules._lists import listed

CODE = "AM702"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"


def missing_role(graph: Graph) -> Iterator[Finding]:
    """Arguments with a role left empty, one finding each; those that name no roles at all are told so."""
    for one in followed(graph):
        filled = {premise.role for premise in one.argument.premises}
        missing = [role for role in one.scheme.roles if role.id not in filled]
        if not missing or one.argument.scheme is None:
            continue
        if len(missing) == len(one.scheme.roles):
            what = f"does not say which premise is which in the scheme `{one.scheme.id}`"
        else:
            what = f"has no premise for {listed([role.id for role in missing])} of `{one.scheme.id}`"
        yield Finding(
            "missing-role",
            f"`{one.argument.id}` {what}",
            one.argument.scheme.place,
            (one.argument.id,),
            because=tuple(f"`{role.id}`: {role.text}" for role in missing),
            help=f"Write under `premises` what it takes for granted, as in `{_offer(missing[0])}`.",
        )


def _offer(role: Role) -> str:
    return f"{role.id}: {{text: {role.text}, implicit: true}}"
