"""Who owes whom an answer: never somebody who did not say it, could not answer, or whose later text is not at hand."""

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import pipeline
from argmap.document.dates import definitely_before
from argmap.document.locating import Located
from argmap.graph import Graph
from argmap.graph.answering import open_objections
from argmap.graph.commitment import COMMITTING
from argmap.graph.replies import bears_on
from argmap.graph.voices import allies, could_answer, holders, in_order

PEOPLE = "people: {anna: Anna Weber, karl: Karl Braun, lena: Lena Vogt}\n"


def graph_of(body: str) -> Graph:
    """The graph of a document without its first line."""
    path = Path("map.yaml")
    return pipeline.read(Located(path, "map", (path,), given=f"argmap: 1\n{body}".encode())).graph


def exchange(more: str = "") -> Graph:
    """An argument of 1960, an objection of 1961, and what came after."""
    return graph_of(
        f"""{PEOPLE}claims:
  met: The plenum met.
  read: Kennan read the book.
  later: {{text: The vote was secret., stances: {{anna: {{stance: asserts, date: 1967}}}}}}
arguments:
  first: {{by: anna, premises: [Kennan tells of it.], supports: met, date: 1960}}
  attack: {{by: karl, premises: [read], undercuts: first, date: 1961}}
{more}"""
    )


def owing(graph: Graph) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Who could answer and who could not, of each open objection."""
    return [(one.able, one.unable) for one in open_objections(graph)]


def test_open() -> None:
    """An objection that was passed over would not be seen."""
    assert owing(exchange()) == [(("anna",), ())]


@pytest.mark.parametrize(
    "answer",
    [
        "  again: {by: anna, premises: [Kennan says so.], supports: met, replies-to: [attack], date: 1967}\n",
        "  back: {by: anna, premises: [He was asleep.], undercuts: attack, date: 1967}\n",
        "  denied: {by: anna, premises: [He read no French.], rebuts: read}\n",
        "  nobodys: {premises: [He read no French.], undercuts: attack}\n",
    ],
)
def test_answered(answer: str) -> None:
    """Somebody who answered would be charged with silence."""
    assert "attack" not in {one.argument.id for one in open_objections(exchange(more=answer))}


def test_new_reason() -> None:
    """Somebody who met a rebuttal with a new reason would be charged; an undercut is not met by going on."""
    reason = "  reason: {by: anna, premises: [The five names agree.], supports: met, date: 1967}\n"
    rebuttal = "  rebuttal: {by: karl, premises: [Nobody tells of it.], rebuts: met, date: 1961}\n"
    assert [one.argument.id for one in open_objections(exchange(more=rebuttal))] == ["attack", "rebuttal"]
    assert [one.argument.id for one in open_objections(exchange(more=rebuttal + reason))] == ["attack"]


@pytest.mark.parametrize("flaw", ["complete: false", "seen: false"])
def test_text_not_at_hand(flaw: str) -> None:
    """Somebody would be charged with silence in a text that nobody here has read to the end."""
    sources = f"sources: {{letter: {{title: A letter, author: anna, issued: 1967, {flaw}}}}}\n"
    graph = graph_of(
        f"""{PEOPLE}{sources}claims:
  met: The plenum met.
  later: {{text: It was secret., stances: {{anna: {{stance: asserts, cite: "letter, p. 1"}}}}}}
arguments:
  first: {{by: anna, premises: [Kennan tells of it.], supports: met, date: 1960}}
  attack: {{by: karl, premises: [Kennan read the book.], undercuts: first, date: 1961}}
"""
    )
    assert owing(graph) == [((), ("anna",))]


def test_ascribed() -> None:
    """Somebody would owe an answer for what others put into their mouth."""
    text = "arguments:\n  first: {by: anna, according-to: karl, premises: [It is so.], supports: met}\n"
    attack = "  attack: {by: karl, premises: [It is not.], undercuts: first}\n"
    assert owing(graph_of(f"{PEOPLE}claims: {{met: The plenum met.}}\n{text}{attack}")) == []


def test_witness_takes_no_part() -> None:
    """A witness would be called upon to answer a dispute between scholars."""
    sides = "sides: {yes: {label: Yes, thesis: met}, no: {label: No}}\n"
    people = "people: {anna: Anna Weber, karl: {name: Karl Braun, side: no}}\n"
    rest = "claims: {met: {text: It met., stances: {anna: asserts}}}\n"
    attack = "arguments: {attack: {by: karl, premises: [Nobody tells.], rebuts: met}}\n"
    assert owing(graph_of(sides + people + rest + attack)) == []


def test_attack_before_the_claim() -> None:
    """What was said before somebody spoke would be taken for an objection to it."""
    graph = graph_of(
        f"""{PEOPLE}claims:
  tides: {{text: The tides come from motion., stances: {{anna: {{stance: asserts, date: 1632}}}}}}
arguments:
  moon: {{by: karl, premises: [The seas follow the Moon.], rebuts: tides, date: 1609}}
"""
    )
    assert owing(graph) == []


def test_undated_is_one_conversation() -> None:
    """In a seminar's own map, which has no dates, nothing would ever be unanswered."""
    claims = "claims: {met: {text: It met., stances: {anna: asserts}}}\n"
    attack = "arguments: {attack: {by: karl, premises: [Nobody tells.], rebuts: met}}\n"
    assert owing(graph_of(PEOPLE + claims + attack)) == [(("anna",), ())]
    dated = "claims: {met: {text: It met., stances: {anna: {stance: asserts, date: 1960}}}}\n"
    assert owing(graph_of(PEOPLE + dated + attack)) == [((), ("anna",))]


@st.composite
def debates(draw: st.DrawFn) -> str:
    """Three people on two sides, claims with stances, arguments of all kinds, dated or not, ascribed or not."""
    people = st.sampled_from(("anna", "karl", "lena"))
    lines = [
        "sides: {yes: {label: Yes, thesis: c0}, no: {label: No, thesis: c1}}",
        "people: {anna: {name: A, side: yes}, lena: {name: L, side: yes}, karl: {name: K, side: no}}",
        "claims:",
    ]
    for number in range(4):
        lines += [f"  c{number}:", "    text: Something was so.", f"    implicit: {draw(st.booleans())}"]
        stances = []
        for person in draw(st.sets(people, max_size=2)):
            stance = draw(st.sampled_from(("asserts", "denies", "concedes", "retracts", "doubts")))
            stances.append(f"{person}: {{stance: {stance}{_extras(draw)}}}")
        lines.append(f"    stances: {{{', '.join(sorted(stances))}}}")
    lines.append("arguments:")
    for number in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from(("supports", "rebuts", "undercuts")))
        target = f"a{draw(st.integers(0, 5))}" if kind == "undercuts" else f"c{draw(st.integers(0, 3))}"
        by = draw(st.lists(people, max_size=2, unique=True))
        fields = [f"by: [{', '.join(by)}]"] if by else []
        fields += [f"premises: [c{draw(st.integers(0, 3))}]", f"{kind}: {target}"]
        lines.append(f"  a{number}: {{{', '.join(fields)}{_extras(draw)}}}")
    return "\n".join(lines) + "\n"


def _extras(draw: st.DrawFn) -> str:
    date = f", date: {draw(st.integers(1950, 1953))}" if draw(st.booleans()) else ""
    return date + (f", according-to: {draw(st.sampled_from(('anna', 'karl')))}" if draw(st.integers(0, 3)) == 0 else "")


def slowly_held(graph: Graph, claim: str) -> set[str]:
    """The slow definition of who holds a claim themselves."""
    found = set()
    noun = graph.claims[claim]
    for person in ("anna", "karl", "lena"):
        said = in_order([s for s in noun.stances if s.person == person and s.according_to in (None, person)])
        if said:
            if said[-1].stance in COMMITTING and not said[-1].arguendo:
                found.add(person)
            continue
        for argument in graph.arguments.values():
            own = person in argument.by and (argument.according_to is None or argument.according_to in argument.by)
            uses = not noun.implicit and any(premise.claim == claim for premise in argument.premises)
            if own and (uses or (argument.relation == "supports" and argument.target == claim)):
                found.add(person)
    return found


@settings(max_examples=150, deadline=None)
@given(debates())
def test_holders(text: str) -> None:
    """Somebody would be bound by what they never said, or go free of what they did say."""
    graph = graph_of(text)
    for claim in graph.claims:
        assert set(holders(graph, claim)) == slowly_held(graph, claim)


@settings(max_examples=150, deadline=None)
@given(debates())
def test_nobody_is_charged_falsely(text: str) -> None:
    """The law of the whole group: own words attacked, no answer, and a later word at hand."""
    graph = graph_of(text)
    for one in open_objections(graph):
        assert not set(one.able) & set(one.argument.by)
        assert not set(one.able) & set(one.unable)
        assert not [reply for reply in graph.replying.get(one.argument.id, ()) if not reply.by]
        for person in (*one.able, *one.unable):
            target = graph.arguments.get(one.target)
            said = person in slowly_held(graph, one.target) if target is None else person in target.by
            assert said
        date = one.argument.date
        for person in one.able if date is not None else ():
            own = [s.date for c in graph.claims.values() for s in c.stances if s.person == person]
            own += [a.date for a in graph.arguments.values() if person in a.by]
            assert any(later is not None and definitely_before(date, later) for later in own)


def test_allies() -> None:
    """An ally's answer would not count, or a stranger's would."""
    graph = graph_of("sides: {yes: Yes}\npeople: {a: {name: A, side: yes}, b: {name: B, side: yes}, c: C, d: D}\n")
    party = allies(graph, ("a", "nobody"))
    assert [person in party for person in ("a", "b", "c", "nobody")] == [True, True, False, True]
    assert "d" not in allies(graph, ("c",))
    assert party.includes(("c", "b"))
    assert not party.includes(("c",))


def test_dead_cannot_answer() -> None:
    """The dead would be charged with silence."""
    graph = graph_of(
        """people: {anna: {name: A, died: 1960}, karl: K}
sources: {posthumous: {title: P, author: anna, issued: 1970}}
claims: {met: {text: It met., stances: {anna: {stance: asserts, date: 1950}}}}
arguments: {attack: {by: karl, premises: [Nobody tells.], rebuts: met, date: 1965}}
"""
    )
    assert not could_answer(graph, "anna", graph.arguments["attack"])


def test_hub() -> None:
    """A claim with thousands of objections would take minutes."""
    number = 3_000
    objections = "".join(f"  o{i}: {{by: karl, premises: [p], rebuts: c, date: 1961}}\n" for i in range(number))
    objections += "".join(f"  s{i}: {{by: anna, premises: [q], supports: c, date: 1960}}\n" for i in range(number))
    reasons = "".join(f"  r{i}: {{by: anna, premises: [c], supports: p, date: 1960}}\n" for i in range(number))
    claims = "claims: {c: It was so., p: It was thus., q: {text: Q., stances: {anna: {stance: asserts, date: 1967}}}}\n"
    graph = graph_of(f"{PEOPLE}{claims}arguments:\n{objections}{reasons}")
    start = process_time()
    open_objections(graph)
    assert process_time() - start < 5.0


@pytest.mark.parametrize(
    ("reply", "bears"),
    [
        ("{premises: [x], rebuts: premise}", True),
        ("{premises: [x], supports: rival}", True),
        ("{premises: [x], undercuts: attack}", True),
        ("{premises: [x], undercuts: deeper}", True),
        ("{premises: [premise], supports: x}", True),
        ("{premises: [x], supports: step}", True),
        ("{premises: [x], explains: y}", True),
        ("{premises: [x], supports: y}", False),
        ("{premises: [x], undercuts: apart}", False),
    ],
)
def test_bears_on(reply: str, bears: bool) -> None:
    """A reply beside the point would pass, or an answer be called beside the point."""
    names = ("met", "premise", "ground", "step", "x", "y", "z")
    claims = "".join(f"  {name}: Text of {name}.\n" for name in names)
    graph = graph_of(
        f"""claims:
{claims}  rival: {{text: A rival., contrary-to: [premise]}}
arguments:
  attack: {{premises: [premise], rebuts: met}}
  deeper: {{premises: [ground], supports: premise}}
  onwards: {{premises: [step], supports: rival}}
  apart: {{premises: [z], supports: y}}
  reply: {reply}
"""
    )
    assert bears_on(graph, graph.arguments["reply"], "attack") is bears
