"""The graph's questions about structure and support, each against a slow definition of what it asks."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.abstract.knots import knots, shortest
from argmap.document.nouns import Argument, Claim, Debate, Evidence, Premise, Side
from argmap.graph import Graph, build
from argmap.graph.both_sides import opposed
from argmap.graph.circles import only_in_circles, presupposition_cycles
from argmap.graph.depth import longest_chains
from argmap.graph.dominators import bottlenecks
from argmap.graph.grounding import SHOWN, frontier, grounding
from argmap.graph.odd_cycles import odd_attack_cycles, steps
from argmap.graph.reasons import concluding, conclusions, grounds_of, way
from argmap.graph.relevance import bearing, is_apart, isolated, stray_groups
from argmap.graph.self_attack import self_undercuts, self_underminings
from argmap.graph.shortcuts import FARTHEST, shortcuts
from argmap.graph.shortfall import shortfalls, thin_grounds
from argmap.graph.support import support_cycles

NAMES = [f"c{number}" for number in range(6)]


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Debates of six claims with up to eight arguments of all kinds between them, conflicts, evidence and a thesis."""
    some = st.sets(st.sampled_from(NAMES), max_size=2)
    grounded, contradicting, presupposing = draw(some), draw(some), draw(some)
    tense, background = draw(some), draw(some)
    claims = {
        name: Claim(
            name,
            name,
            evidence=(Evidence("s"),) if name in grounded else (),
            contradicts=tuple(draw(some)) if name in contradicting else (),
            presupposes=tuple(draw(some)) if name in presupposing else (),
            in_tension_with=tuple(draw(some)) if name in tense else (),
            background=name in background,
        )
        for name in NAMES
    }
    arguments: dict[str, Argument] = {}
    for number in range(draw(st.integers(0, 8))):
        relation = draw(st.sampled_from(["supports", "supports", "supports", "rebuts", "undercuts", "explains"]))
        target = draw(st.sampled_from(list(arguments) if relation == "undercuts" and arguments else NAMES))
        if target in NAMES and relation == "undercuts":
            relation = "supports"
        premises = draw(st.lists(st.sampled_from(NAMES), max_size=3))
        name = f"a{number}"
        arguments[name] = Argument(name, relation, target, premises=tuple(map(Premise, premises)))
    theses = tuple(draw(some))
    sides = {"s": Side("s", "s", theses)} if theses else {}
    return build(Debate("d", Path(), sides=sides, claims=claims, arguments=arguments))


@st.composite
def chains(draw: st.DrawFn) -> Graph:
    """Debates of one-premise supports only, from evidence upward to a thesis."""
    claims = {name: Claim(name, name, evidence=(Evidence("s"),) if name < "c3" else ()) for name in NAMES}
    pairs = draw(st.lists(st.tuples(st.sampled_from(range(5)), st.sampled_from(range(1, 4))), min_size=3, max_size=9))
    steps_up = [(f"c{start}", f"c{min(5, max(3, start + rise))}") for start, rise in pairs]
    arguments = {
        f"a{number}": Argument(f"a{number}", "supports", end, premises=(Premise(start),))
        for number, (start, end) in enumerate(steps_up)
        if start != end
    }
    return build(Debate("d", Path(), sides={"s": Side("s", "s", ("c5",))}, claims=claims, arguments=arguments))


@st.composite
def disputes(draw: st.DrawFn) -> Graph:
    """Debates of four claims in which one-premise arguments mostly attack."""
    names = NAMES[:4]
    claims = {name: Claim(name, name) for name in names}
    arguments: dict[str, Argument] = {}
    for number in range(draw(st.integers(3, 8))):
        relation = draw(st.sampled_from(["supports", "rebuts", "rebuts", "undercuts"])) if number else "rebuts"
        target = draw(st.sampled_from(list(arguments) if relation == "undercuts" else names))
        arguments[f"a{number}"] = Argument(
            f"a{number}", relation, target, premises=(Premise(draw(st.sampled_from(names))),)
        )
    return build(Debate("d", Path(), claims=claims, arguments=arguments))


def support(graph: Graph) -> "nx.DiGraph[str]":
    """Premise to conclusion, where the conclusion has a name."""
    view: nx.DiGraph[str] = nx.DiGraph()
    view.add_nodes_from(graph.claims)
    for name, conclusion in conclusions(graph).items():
        view.add_edges_from((premise, conclusion) for premise in grounds_of(graph)[name])
    return view


def chained(graph: Graph, start: set[str]) -> set[str]:
    """What follows from a set of claims, by trying every argument until nothing changes."""
    reached = set(start)
    while True:
        new = {
            conclusion
            for name, conclusion in conclusions(graph).items()
            if grounds_of(graph)[name] and reached.issuperset(grounds_of(graph)[name])
        }
        if new <= reached:
            return reached
        reached |= new


@given(st.dictionaries(st.sampled_from(NAMES), st.sets(st.sampled_from(NAMES))))
def test_knots_are_strongly_connected_components(edges: dict[str, set[str]]) -> None:
    """A knot cut in two would hide a circle; one that came before what it leads to would be judged too early."""
    view = nx.DiGraph([(start, end) for start, ends in edges.items() for end in ends])
    view.add_nodes_from(NAMES)
    found = knots(NAMES, lambda name: sorted(edges.get(name, ())))
    assert {frozenset(knot) for knot in found} == set(map(frozenset, nx.strongly_connected_components(view)))
    place = {name: number for number, knot in enumerate(found) for name in knot}
    assert all(place[end] <= place[start] for start, end in view.edges)


@given(st.dictionaries(st.sampled_from(NAMES), st.sets(st.sampled_from(NAMES))))
def test_shortest_walk(edges: dict[str, set[str]]) -> None:
    """A longer circle than need be is a witness nobody wants to follow."""
    view = nx.DiGraph([(start, end) for start, ends in edges.items() for end in ends])
    view.add_nodes_from(NAMES)
    found = shortest("c0", {"c1"}, lambda name: sorted(edges.get(name, ())))
    length = nx.shortest_path_length(view, "c0", "c1") if nx.has_path(view, "c0", "c1") else 0
    assert len(found) == length
    assert all(view.has_edge(start, end) for start, end in pairwise([*found, "c1"] if found else []))


@given(graphs())
def test_support_cycles(graph: Graph) -> None:
    """A circle that is missed passes for support; one that is none accuses the author of begging the question."""
    view: nx.DiGraph[str] = nx.DiGraph()
    for argument in graph.arguments.values():
        if argument.relation == "supports":
            view.add_edges_from((premise, argument.target) for premise in grounds_of(graph)[argument.id])
    in_circles = {node for cycle in nx.simple_cycles(view) for node in cycle}
    found = support_cycles(graph)
    knotted = [set(knot) for knot in nx.strongly_connected_components(view) if set(knot) & in_circles]
    assert len(found) == len(knotted)
    for cycle in found:
        claims = [claim for claim, _ in cycle]
        assert len(set(claims)) == len(claims)
        for (claim, name), after in zip(cycle, [*claims[1:], claims[0]], strict=True):
            argument = graph.arguments[name]
            assert argument.relation == "supports"
            assert argument.target == after
            assert claim in grounds_of(graph)[name]


@given(graphs())
def test_grounded_is_the_least_fixed_point(graph: Graph) -> None:
    """Support would be taken to reach evidence that it does not reach, or not to reach what it does."""
    found = grounding(graph)
    evident = {name for name, claim in graph.claims.items() if claim.evidence}
    assert found.grounds == evident
    assert found.grounded == chained(graph, evident)
    leaves = {name for name in NAMES if name not in concluding(graph)}
    assert found.unfounded == set(NAMES) - chained(graph, evident | leaves)


@given(graphs())
def test_only_in_circles(graph: Graph) -> None:
    """A claim with a reason from outside would be called circular."""
    found = only_in_circles(graph)
    view = support(graph)
    for name in NAMES:
        circular = any(len(knot) > 1 and name in knot for knot in nx.strongly_connected_components(view))
        assert (name in found) == (circular and name in grounding(graph).unfounded and _is_knotted(graph, name))
        assert name in found.get(name, (name,))


def _is_knotted(graph: Graph, name: str) -> bool:
    """Whether a claim is in a circle through unfounded claims alone."""
    inner = support(graph).subgraph(grounding(graph).unfounded)
    return any(len(knot) > 1 and name in knot for knot in nx.strongly_connected_components(inner))


@given(graphs())
def test_frontier(graph: Graph) -> None:
    """The author would be sent to ground claims that would not help, and not be told of those that would."""
    grounded, reasons = grounding(graph).grounded, concluding(graph)
    view = support(graph).subgraph(set(NAMES) - grounded)
    found = frontier(graph)
    for name in view:
        leaves = {leaf for leaf in nx.ancestors(view, name) if leaf not in reasons}
        given_ = found.get(name, ())
        assert len(set(given_)) == len(given_)
        assert set(given_) <= leaves
        assert len(given_) == min(len(leaves), SHOWN + 1)
    assert not grounded.intersection(found)


@given(graphs())
def test_way(graph: Graph) -> None:
    """A chain that is none would be shown as the witness of a fault."""
    view = support(graph)
    for start in NAMES[:3]:
        for end in NAMES[3:]:
            path = way(graph, start, [end])
            assert (path is not None) == nx.has_path(view, start, end)
            if path is not None:
                assert (path[0], path[-1]) == (start, end)
                assert all(view.has_edge(before, after) for before, after in pairwise(path))


@given(graphs())
def test_arguments_against_what_they_rest_on(graph: Graph) -> None:
    """An argument that saws off its own branch would pass, or one that does not would be accused."""
    view = support(graph)
    undermining, undercutting = set(), set()
    for argument in graph.arguments.values():
        premises = set(grounds_of(graph)[argument.id])
        below = premises.union(*(nx.ancestors(view, premise) for premise in premises))
        for target in set(_attacked(graph, argument)) - premises:
            if target in below:
                undermining.add((argument.id, target))
        concluded = conclusions(graph).get(str(argument.target))
        if argument.relation == "undercuts" and concluded in below:
            undercutting.add((argument.id, argument.target))
    told = [(argument.id, target) for argument, target, _ in self_underminings(graph)]
    assert undermining.issuperset(told)
    assert sorted({name for name, _ in undermining}) == sorted(name for name, _ in told)  # each argument once
    assert {(argument.id, target.id) for argument, target, _ in self_undercuts(graph)} == undercutting


def _attacked(graph: Graph, argument: Argument) -> Iterator[str]:
    if argument.relation == "rebuts":
        yield str(argument.target)
    yield from graph.conflicting.get(conclusions(graph).get(argument.id, ""), ())


@given(graphs())
def test_bearing_on_a_thesis(graph: Graph) -> None:
    """A claim that matters would be called irrelevant, or one that does not would be left alone."""
    view: nx.DiGraph[str] = nx.DiGraph()
    view.add_nodes_from([*graph.claims, *graph.arguments])
    for argument in graph.arguments.values():
        view.add_edges_from((premise, argument.id) for premise in grounds_of(graph)[argument.id])
        view.add_edge(argument.id, argument.target)
        if argument.relation == "explains":
            view.add_edges_from((argument.target, premise) for premise in grounds_of(graph)[argument.id])
    for name, claim in graph.claims.items():
        view.add_edges_from((other, name) for other in (*graph.conflicting.get(name, ()), *claim.presupposes))
        for other in claim.in_tension_with:
            view.add_edges_from([(name, other), (other, name)])
    relevant = {name for name in NAMES if any(nx.has_path(view, name, thesis) for thesis in graph.theses)}
    assert bearing(graph) == relevant
    alone = {claim.id for claim in isolated(graph)}
    assert alone == {
        name
        for name in NAMES
        if not set(view.to_undirected().neighbors(name)) - {name}
        and not graph.claims[name].background
        and name not in (graph.theses | _self_loops(graph))
    }
    _check_groups(graph, view, relevant, alone)


def _self_loops(graph: Graph) -> dict[str, str]:
    """Claims that name themselves: a fault of its own, not isolation."""
    return {
        name: name
        for name, claim in graph.claims.items()
        if name in (*claim.presupposes, *claim.in_tension_with)
        or any(name == argument.target for argument in graph.arguments.values())
    }


def _check_groups(graph: Graph, view: "nx.DiGraph[str]", relevant: set[str], alone: set[str]) -> None:
    groups = stray_groups(graph)
    told = [name for group in groups for name in group]
    assert len(told) == len(set(told))
    stray = {name for name in NAMES if name not in relevant | alone} if relevant else set()
    assert set(told) <= stray
    assert all(graph.claims[name].background for name in stray - set(told))
    whole = view.to_undirected()
    for group in groups:
        reached = nx.node_connected_component(whole, group[0])
        if is_apart(graph, group):
            assert not relevant.intersection(group)
        else:
            assert relevant & reached


@settings(max_examples=200)
@given(disputes() | graphs())
def test_odd_attack_cycles(graph: Graph) -> None:
    """A paradox would be seen where none is, or be missed: every circle of claims and arguments is counted out."""
    edges = [
        (step.start, step.end, step.attacks)
        for name in (*graph.claims, *graph.arguments)
        for step in steps(graph, name)
    ]
    view = nx.MultiDiGraph((start, end, {"attacks": attacks}) for start, end, attacks in edges)
    signs: dict[tuple[str, str], set[bool]] = {}
    for start, end, attacks in edges:
        signs.setdefault((start, end), set()).add(attacks)
    odd = []
    for cycle in nx.simple_cycles(nx.DiGraph(view)):
        pairs = list(zip(cycle, [*cycle[1:], cycle[0]], strict=True))
        counts = {0}
        for pair in pairs:
            counts = {count + sign for count in counts for sign in signs[pair]}
        odd.append((frozenset(cycle), {count for count in counts if count % 2}))
    found = odd_attack_cycles(graph)
    for cycle in found:
        assert sum(step.attacks for step in cycle) % 2 == 1
        assert sum(step.attacks for step in cycle) > 1
        assert len({step.start for step in cycle}) == len(cycle)
        assert all(before.end == after.start for before, after in zip(cycle, [*cycle[1:], cycle[0]], strict=True))
        assert all((step.start, step.end, step.attacks) in edges for step in cycle)
    for knot in nx.strongly_connected_components(nx.DiGraph(view)):
        counts = set().union(*(numbers for nodes, numbers in odd if nodes <= knot))
        reported = any({step.start for step in cycle} <= knot for cycle in found)
        if not counts or counts == {1}:
            assert not reported
        elif 1 not in counts:
            assert reported


@given(chains())
def test_bottlenecks_are_what_removal_shows(graph: Graph) -> None:
    """A thesis would be said to hang on one step though another way is open."""
    grounded = grounding(graph).grounded
    view: nx.DiGraph[str] = nx.DiGraph()
    for name, conclusion in conclusions(graph).items():
        premises = grounds_of(graph)[name]
        if premises and grounded.issuperset(premises):
            view.add_edges_from((premise, name) for premise in premises)
            view.add_edge(name, conclusion)
    told = {found.thesis for found in bottlenecks(graph)}
    for thesis in set(graph.theses) & set(view) - grounding(graph).grounds - told:
        starts = tuple(name for name in grounding(graph).grounds if name in view and nx.has_path(view, name, thesis))
        for node in set(view) - {thesis}:
            narrow = len(starts) > 1 and not _is_reached(view, node, starts, thesis)
            assert not narrow or sum(below in graph.arguments for below in nx.ancestors(view, node)) < 2
    for found in bottlenecks(graph):
        assert set(found.grounds) == {
            name for name in grounding(graph).grounds if name in view and nx.has_path(view, name, found.thesis)
        }
        assert len(found.grounds) > 1
        passed = {
            node for node in view if node != found.thesis and not _is_reached(view, node, found.grounds, found.thesis)
        }
        assert set(found.passes) <= passed
        for node in passed - set(found.passes):
            assert sum(below in graph.arguments for below in nx.ancestors(view, node)) < 2


def _is_reached(view: "nx.DiGraph[str]", without: str, starts: tuple[str, ...], end: str) -> bool:
    rest = view.subgraph(set(view) - {without})
    return any(start in rest and nx.has_path(rest, start, end) for start in starts)


@given(chains() | graphs())
def test_longest_chains(graph: Graph) -> None:
    """A chain would be called deep, or not, by a length that it does not have."""
    view = support(graph)
    for argument in graph.arguments.values():
        if argument.relation == "rebuts":
            view.add_edges_from((premise, argument.target) for premise in grounds_of(graph)[argument.id])
    found = longest_chains(graph, NAMES)
    for name, chain in found.items():
        ends = [name, *(premise for premise, _ in chain)]
        assert all(view.has_edge(below, above) for above, below in pairwise(ends))
    if nx.is_directed_acyclic_graph(view):
        for name in NAMES:
            above = view.subgraph({name, *nx.ancestors(view, name)})
            assert len(found.get(name, [])) == nx.dag_longest_path_length(above)


@given(graphs())
def test_opposed_arguments(graph: Graph) -> None:
    """A claim that is read in two ways would go unnoticed, or one that is not would be reported."""
    shared = {(pair.claim, frozenset((pair.one.id, pair.other.id))) for pair in opposed(graph)}
    claims = {claim for claim, _ in shared}
    expected = set()
    for one in graph.arguments.values():
        for other in graph.arguments.values():
            if one.id != other.id and _tell_against(graph, one, other):
                expected.update(set(grounds_of(graph)[one.id]) & set(grounds_of(graph)[other.id]))
    assert claims == expected


def _tell_against(graph: Graph, one: Argument, other: Argument) -> bool:
    first, second = conclusions(graph).get(one.id), conclusions(graph).get(other.id)
    if other.relation == "rebuts" and first is not None and first == other.target:
        return True
    return first is not None and second is not None and second in graph.conflicting.get(first, ())


@given(chains() | graphs())
def test_shortcuts(graph: Graph) -> None:
    """A reason of its own would be called a shortcut, or a repeated one be counted twice."""
    view: nx.DiGraph[str] = nx.DiGraph()
    for argument in graph.arguments.values():
        if argument.relation == "supports":
            view.add_edges_from((premise, argument.target) for premise in grounds_of(graph)[argument.id])
    found = {direct.id: chain for direct, chain in shortcuts(graph)}
    for argument in graph.arguments.values():
        if argument.relation == "supports" and len(argument.premises) == 1:
            start, end = str(argument.premises[0].claim), str(argument.target)
            detours = start != end and any(
                2 <= len(path) - 1 <= FARTHEST + 1 for path in nx.all_simple_paths(view, start, end)
            )
            assert (argument.id in found) == detours
    for direct, chain in found.items():
        assert direct not in {step.id for step in chain}
        assert len(chain) > 1


@given(graphs())
def test_presupposition_cycles(graph: Graph) -> None:
    """Links of a circle are not weighed, so the author has to be told of each circle, and of no other link."""
    view: nx.DiGraph[str] = nx.DiGraph()
    view.add_nodes_from(NAMES)
    for name, claim in graph.claims.items():
        view.add_edges_from((name, other) for other in claim.presupposes if other != name)
    found = presupposition_cycles(graph)
    assert len(found) == sum(len(knot) > 1 for knot in nx.strongly_connected_components(view))
    for cycle in found:
        assert all(view.has_edge(one, other) for one, other in zip(cycle, [*cycle[1:], cycle[0]], strict=True))


@given(graphs())
def test_one_shortfall_for_each_claim(graph: Graph) -> None:
    """Findings would pile up on one claim, or a claim without ground would be passed over."""
    found = {**shortfalls(graph), **thin_grounds(graph)}
    told = [name for names in found.values() for name in names]
    assert len(told) == len(set(told))
    for name, claim in graph.claims.items():
        argued = any(grounds_of(graph)[argument.id] for argument in concluding(graph).get(name, ()))
        if claim.background:
            assert name not in told
        elif argued and name not in grounding(graph).grounded:
            assert name in told
