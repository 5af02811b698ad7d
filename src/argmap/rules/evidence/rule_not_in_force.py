"""A rule is applied to what happened before the rule was made.

Why: Nobody can have kept or broken it then.

Example:

    claims:
      rule: {text: Expulsion needs two thirds., kind: normative, when: 1939}
      case: {text: Liu was a member., when: 1936}
      needed: Liu's expulsion needed two thirds.
    arguments:
      by-the-rule: {scheme: established-rule, premises: {rule: rule, case: case}, supports: needed}

Instead:

    claims:
      rule: {text: Expulsion needs two thirds., kind: normative, when: 1921}
      case: {text: Liu was a member., when: 1936}
      needed: Liu's expulsion needed two thirds.
    arguments:
      by-the-rule: {scheme: established-rule, premises: {rule: rule, case: case}, supports: needed}
"""

from collections.abc import Iterator

from argmap.document.dates import definitely_before, format_date
from argmap.document.nouns import Argument, Claim
from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM668"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"


_RULE_AND_CASE = {"established-rule": ("rule", "case"), "rule-to-fact": ("ought", None), "precedent": ("ratio", None)}


def rule_not_in_force(graph: Graph) -> Iterator[Finding]:
    """Arguments from a rule that is dated definitely later than the case, or than what it is to have brought about."""
    lang = graph.debate.lang or "en"
    dated = [name for name, claim in graph.claims.items() if claim.when is not None]
    for argument in {one.id: one for name in dated for one in graph.using.get(name, ())}.values():
        rules, cases = _rules_and_cases(graph, argument)
        for rule in rules:
            late = [case for case in cases if case.when and rule.when and definitely_before(case.when, rule.when)]
            if late and rule.when is not None and late[0].when is not None:
                yield Finding(
                    "rule-not-in-force",
                    f"`{argument.id}` applies `{rule.id}` ({format_date(rule.when, lang)}) to `{late[0].id}` "
                    f"({format_date(late[0].when, lang)}), when it was not made",
                    argument.id.place,
                    (argument.id, rule.id, late[0].id),
                    (Related(rule.id.place, "the later rule"),),
                    help="Correct a date, or look for the rule that was in force.",
                )


def _rules_and_cases(graph: Graph, argument: Argument) -> tuple[list[Claim], list[Claim]]:
    """By the roles of a scheme; without a scheme, the normative premises, and the others with what they support."""
    roles = _RULE_AND_CASE.get(argument.scheme or "")
    if roles is not None:
        cases = _filling(graph, argument, roles[1]) if roles[1] else _concluded(graph, argument)
        return _filling(graph, argument, roles[0]), cases
    if argument.scheme is not None:
        return [], []
    premises = [graph.claims[one.claim] for one in argument.premises if one.claim in graph.claims]
    rules = [claim for claim in premises if claim.kind == "normative"]
    return rules, [claim for claim in premises if claim.kind != "normative"] + _concluded(graph, argument)


def _filling(graph: Graph, argument: Argument, role: str) -> list[Claim]:
    names = [premise.claim for premise in argument.premises if premise.role == role]
    return [graph.claims[name] for name in names if name in graph.claims]


def _concluded(graph: Graph, argument: Argument) -> list[Claim]:
    target = argument.target
    return [graph.claims[target]] if argument.relation == "supports" and target in graph.claims and target else []
