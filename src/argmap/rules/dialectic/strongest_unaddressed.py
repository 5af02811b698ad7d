"""A side answers weaker lines of the other side, and leaves the strongest alone.

Why: A case is met where it is strongest. Whoever had the chance to take up the best and picks the weaker points leaves
the case as it was. Lines are as strong as their weakest link, before any answer; looked for in debates of up to 1,000
claims.

Example:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: It did not, thesis: unmet}
    people: {ann: {name: Ann, side: affirm}, bob: {name: Bob, side: deny}}
    sources:
      minutes: {title: Minutes, kind: minutes}
    claims:
      met: The plenum met.
      unmet: No plenum met.
      minutes-say: {text: The minutes list those present., evidence: ["minutes, p. 1"]}
      told: {text: A member tells of it., stances: {ann: asserts}}
    arguments:
      from-minutes: {by: ann, premises: [minutes-say], supports: met, date: 1950}
      testimony: {by: ann, premises: [told], supports: met, date: 1950}
      unreliable: {by: bob, premises: [That member was abroad.], undercuts: testimony, date: 1960}

Instead:

    sides:
      affirm: {label: It met, thesis: met}
      deny: {label: It did not, thesis: unmet}
    people: {ann: {name: Ann, side: affirm}, bob: {name: Bob, side: deny}}
    sources:
      minutes: {title: Minutes, kind: minutes}
    claims:
      met: The plenum met.
      unmet: No plenum met.
      minutes-say: {text: The minutes list those present., evidence: ["minutes, p. 1"]}
      told: {text: A member tells of it., stances: {ann: asserts}}
    arguments:
      from-minutes: {by: ann, premises: [minutes-say], supports: met, date: 1950}
      testimony: {by: ann, premises: [told], supports: met, date: 1950}
      unreliable: {by: bob, premises: [That member was abroad.], undercuts: testimony, date: 1960}
      another-meeting: {by: bob, premises: [The list is of another meeting.], undercuts: from-minutes, date: 1960}
"""

from collections.abc import Iterator

from argmap.findings import About, Finding, Related, Severity
from argmap.graph import Graph

CODE = "AM521"
SEVERITY = Severity.WARNING
ABOUT = About.DEBATE
PROFILE = "seminar"

LARGEST = 1_000  # claims


def strongest_unaddressed(graph: Graph) -> Iterator[Finding]:
    """Sides that leave alone a line stronger than any they take up, though somebody of them spoke again."""
    if len(graph.debate.sides) < 2 or not graph.theses or len(graph.claims) > LARGEST:
        return
    from argmap.analysis.coverage import coverage
    from argmap.graph.voices import could_answer

    for found in coverage(graph):
        met = [line for line, taken_up in zip(found.lines, found.addressed, strict=True) if taken_up]
        if not met or found.addressed[0] or found.lines[0].grade <= max(line.grade for line in met):
            continue
        strongest = graph.arguments[found.lines[0].arguments[0]]
        members = [one for one in graph.debate.people.values() if one.side == found.side]
        if any(could_answer(graph, str(one.id), strongest) for one in members):
            answered = graph.arguments[met[0].arguments[0]]
            yield Finding(
                "strongest-unaddressed",
                f"the side `{found.side}` answers weaker lines, and leaves `{strongest.id}` alone",
                strongest.id.place,
                (strongest.id, found.side),
                (Related(answered.id.place, "a weaker line that is answered"),),
                help="Look for an answer to it; `argmap report --only strongest` compares the lines.",
            )
