"""Which scheme an argument follows, and what stands in its roles."""

from pathlib import Path

from argmap import pipeline
from argmap.document.locating import Located
from argmap.document.scheme_library import concludes, library_entry
from argmap.graph import Graph
from argmap.graph.schemes import asked, by_scheme, followed, in_role, question

TEXT = """argmap: 1
schemes:
  silence: {roles: {quiet: Nobody speaks.}, questions: {why: Why not?}, target: undercut}
claims:
  met: The plenum met.
  sign: A notice appeared.
arguments:
  seen:
    scheme: sign
    premises: {sign: [sign, A telegram was sent.], correlation: gone-astray, also: [It was autumn.]}
    supports: met
    questions: {strength: open, frequency: raised}
  hushed: {scheme: silence, premises: {quiet: The speech is silent.}, undercuts: seen}
  unknown: {scheme: rumour, premises: [Kiev talked of it.], supports: met}
  plain: {premises: [The five names agree.], supports: met}
"""


def graph() -> Graph:
    """Its graph."""
    path = Path("map.yaml")
    return pipeline.read(Located(path, "map", (path,), given=TEXT.encode())).graph


def test_followed() -> None:
    """An argument would be judged by a scheme it does not follow, or a debate's own scheme be passed over."""
    known = graph()
    assert [(one.argument.id, one.scheme.roles[0].id) for one in followed(known)] == [
        ("seen", "sign"),
        ("hushed", "quiet"),
    ]
    assert set(by_scheme(known)) == {"sign", "silence"}


def test_roles_and_questions() -> None:
    """A premise would count in a role where it does not stand."""
    known = graph()
    seen = followed(known)[0]
    assert in_role(known, seen.argument, "sign") == ("sign", "seen.sign.2")
    assert in_role(known, seen.argument, "correlation") == ()  # it names no claim
    put = question(seen.argument, "strength")
    assert put is not None
    meant = asked(seen, put)
    assert meant is not None
    assert meant.role == "correlation"
    misspelt = question(seen.argument, "frequency")
    assert misspelt is not None
    assert asked(seen, misspelt) is None
    assert question(seen.argument, "other-cause") is None


def test_forms() -> None:
    """A scheme of the debate's own would be held to the form of the one it replaces."""
    debate = graph().debate
    assert concludes(debate, debate.schemes["silence"]) == "undercut"
    assert concludes(debate, library_entry("ignorance").scheme) == "denial"
    assert concludes(debate, library_entry("established-rule").scheme) == "norm"
