"""Maps of other programs made at random, one function a format; the same dice give the same map."""

import io
import json
from random import Random
from typing import Any
from xml.sax.saxutils import escape

import networkx
import yaml

WORDS = """
abbey bell charter copy court deed king letter monk record river seal stone tower witness
""".split()  # noqa: SIM905 - words
ODD = [
    "It was *so*.", "See [1] and <b>: {x}.", "A & B; C < D.", "50% of #7", "“Quoted” and 'so'.", "кворум не был", "no",
    "a: b, c - d", "- dash", "𝔘nicode 😀", '"', "~", "a|b", "=", "012", "12:30", "1984",
]  # fmt: skip


def text(dice: Random) -> str:
    """A sentence, or something that only looks like none."""
    return dice.choice(ODD) if dice.random() < 0.3 else f"The {' '.join(dice.choices(WORDS, k=dice.randint(2, 8)))}."


def sadface(dice: Random) -> str:
    """Atoms and schemes, some without ends, perhaps one key twice."""
    count = dice.randint(1, 8)
    nodes: list[dict[str, Any]] = [
        {"id": f"a{i}", "type": "atom", "text": text(dice), "sources": [], "metadata": dice.choice([{}, {"k": [1]}])}
        for i in range(count)
    ]
    edges: list[tuple[str, str]] = []
    for number in range(dice.randint(0, 6)):
        name = dice.choice(["support", "conflict", "Support", "Expert Opinion", "attack"])
        nodes.append({"id": f"s{number}", "type": "scheme", "name": name, "metadata": {}})
        edges += [(f"a{dice.randrange(count)}", f"s{number}") for _ in range(dice.randint(0, 3))]
        edges.append((f"s{number}", dice.choice(nodes)["id"]))
    dice.shuffle(nodes)
    nodes += [dict(dice.choice(nodes))] if dice.random() < 0.2 else []
    core = {"analyst_name": "A", "title": text(dice), "description": "", "version": "0.2", "created": "x"}
    listed = [{"id": f"e{i}", "source_id": one, "target_id": two} for i, (one, two) in enumerate(edges)]
    whole = {"edges": listed, "nodes": nodes, "sources": [{"id": "q"}], "resources": [], "metadata": {"core": core}}
    return json.dumps(whole)


def mindmup(dice: Random) -> str:
    """Claims, groups of reasons, and claims below them."""
    attributes = [
        {},
        {"styleNames": ["attr_implicit_claim"]},
        {"note": {"index": 1, "text": "n"}},
        {"position": [1, 2]},
    ]

    def idea(depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {"id": dice.randrange(10**6), "title": text(dice), "attr": dice.choice(attributes)}
        if depth < 4 and dice.random() < 0.6:
            found["ideas"] = {str(dice.choice((1, -1)) * i): group(depth) for i in range(1, dice.randint(2, 4))}
        return found

    def group(depth: int) -> dict[str, Any]:
        kind = {"group": dice.choice(["supporting", "opposing"]), "contentLocked": "true"}
        below = {str(i): idea(depth + 1) for i in range(1, dice.randint(2, 3))}
        return {"id": dice.randrange(10**6), "title": "group", "attr": kind, "ideas": below}

    roots = {str(i): idea(0) for i in range(1, dice.randint(1, 3))}
    rest = {"attr": {"theme": "argMappingSimple"}, "links": []}
    return json.dumps({"formatVersion": 3, "id": "root", "title": text(dice), **rest, "ideas": roots})


def iccma(dice: Random) -> str:
    """Numbers, each attack once."""
    count = dice.randint(0, 6)
    pairs = {(dice.randint(1, count), dice.randint(1, count)) for _ in range(dice.randint(0, 8)) if count}
    return f"p af {count}\n" + "".join(f"{one} {two}\n" for one, two in sorted(pairs))


def aspartix(dice: Random) -> str:
    """Attacks, supports, and facts of other kinds."""
    names = [f"{dice.choice(['a', 'b', 'x_y', 'arg'])}{i}" for i in range(dice.randint(1, 6))]
    facts = {f"{dice.choice(['att', 'support'])}({dice.choice(names)},{dice.choice(names)})" for _ in range(6)}
    return ".\n".join([*(f"arg({name})" for name in names), *sorted(facts), f"pref({names[0]},{names[-1]})", ""])


def arggraph(dice: Random) -> str:
    """Segments, supports, rebuttals, undercuts and added premises."""
    count, steps = dice.randint(1, 7), ["a0"]
    lines = ['<arggraph id="m" topic_id="t" stance="pro">']
    for i in range(count):
        lines.append(f'<edu id="e{i}">{escape(text(dice))}</edu><adu id="a{i}" type="{dice.choice(["pro", "opp"])}"/>')
        lines.append(f'<edge id="s{i}" src="e{i}" trg="a{i}" type="seg"/>')
    for i in range(1, count):
        on_step = len(steps) > 1 and dice.random() < 0.4
        kind = dice.choice(["und", "add"] if on_step else ["sup", "exa", "reb"])
        target = dice.choice(steps[1:]) if on_step else f"a{dice.randrange(count)}"
        lines.append(f'<edge id="c{i}" src="a{i}" trg="{target}" type="{kind}"/>')
        steps += [f"c{i}"] if kind != "add" else []
    return "\n".join([*lines, "</arggraph>"])


def graphml(dice: Random) -> str:
    """What networkx writes of labels, weights and relations."""
    graph = dice.choice([networkx.DiGraph, networkx.MultiDiGraph])()
    count = dice.randint(1, 6)
    for i in range(count):
        graph.add_node(f"n{i}", w=i, **({"label": text(dice)} if dice.random() < 0.8 else {}))
    for _ in range(dice.randint(0, 7)):
        more = dice.choice([{}, {"relation": "attack"}, {"weight": 1.5}])
        graph.add_edge(f"n{dice.randrange(count)}", f"n{dice.randrange(count)}", **more)
    stream = io.BytesIO()
    networkx.write_graphml(graph, stream)
    return stream.getvalue().decode()


def carneades(dice: Random) -> str:
    """Statements and arguments, with premises by role, undercutters, assumptions, issues and tests."""
    count = dice.randint(2, 6)

    def one() -> str:
        return f"p{dice.randrange(count)}"

    statements = {f"p{i}": dice.choice([text(dice), {"text": text(dice), "meta": {"k": "v"}}]) for i in range(count)}
    arguments = {}
    for i in range(dice.randint(1, 5)):
        more = {"scheme": "expert_opinion", "weight": 0.5, "undercutter": one(), "meta": {"title": text(dice)}}
        premises = dice.choice([[one(), one()], {"major": one(), "minor": one()}])
        told = {key: value for key, value in more.items() if dice.random() < 0.3}
        arguments[f"a{i}"] = {"premises": premises, "conclusion": one(), **told}
    issue = {"i1": {"positions": ["p0", "p1"], "standard": dice.choice(["PE", "CCE", "BRD"])}}
    rest = {"assumptions": [one()], "issues": issue, "tests": [{"labels": {"p0": "in"}}]}
    shown = {key: value for key, value in rest.items() if dice.random() < 0.5}
    whole = {"statements": statements, "arguments": arguments, **shown}
    return yaml.safe_dump(whole, allow_unicode=True, sort_keys=False)


MAKERS = {one.__name__: one for one in (sadface, mindmup, iccma, aspartix, arggraph, graphml, carneades)}
