"""Trivial Graph Format: a node a line with its label, `#`, an edge a line.

Edges attack, unless their label says that they support.
"""

from argmap.document.nouns import Debate
from argmap.formats._draft import Draft
from argmap.formats._dung import Framework, draft_of, framework_of, losses_of
from argmap.formats._given import Given
from argmap.formats._ids import Names
from argmap.formats._losses import Loss, Written, whole

TITLE = "Trivial Graph Format (.tgf)"
SUFFIXES = (".tgf",)
Edge = tuple[str, str, str]  # from, to, label
_SUPPORTS = ("support", "supports", "sup", "pro", "+")


def recognises(given: Given) -> bool:
    """Whether a line is a single # and the ending says so: the format has no other mark."""
    return given.name.lower().endswith(".tgf") and any(line.strip() == "#" for line in given.text.splitlines())


def read(given: Given) -> Draft:
    """The graph as a document."""
    nodes, edges = _graph(given)
    draft = draft_of(_framework(nodes, edges), given, "tgf")
    labels = {f"{a} {b}": label for a, b, label in edges if label}
    draft.keep({"labels": labels, "unlabelled": [name for name, label in nodes.items() if not label]})
    return draft


def framework(given: Given) -> Framework:
    """The graph as a framework."""
    return _framework(*_graph(given))


def _framework(nodes: dict[str, str], edges: list[Edge]) -> Framework:
    attacks = [(a, b) for a, b, label in edges if label.lower() not in _SUPPORTS]
    supports = [(a, b) for a, b, label in edges if label.lower() in _SUPPORTS]
    return Framework(nodes, tuple(dict.fromkeys(attacks)), tuple(dict.fromkeys(supports)))


def _graph(given: Given) -> tuple[dict[str, str], list[Edge]]:
    """The nodes with their labels, and the edges with theirs."""
    nodes: dict[str, str] = {}
    found: list[Edge] = []
    edges, at = False, 0
    for line in given.text.splitlines(keepends=True):
        words = line.split(maxsplit=2 if edges else 1)
        if line.strip() == "#":
            edges = True
        elif words and edges:
            if len(words) < 2 or not {words[0], words[1]} <= nodes.keys():
                raise given.refuse(f"an edge joins two nodes from above: {line.strip()[:40]!r}", at)
            found.append((words[0], words[1], words[2].strip() if len(words) > 2 else ""))
        elif words:
            nodes[words[0]] = words[1].strip() if len(words) > 1 else ""
        at += len(line)
    return nodes, found


def write(debate: Debate) -> Written:
    """The debate as a graph of attacks, each node labelled with what it says."""
    found = framework_of(debate)
    kept = debate.foreign.get("tgf") if isinstance(debate.foreign, dict) else None
    kept = kept if isinstance(kept, dict) else {}
    pairs = [*found.attacks]
    if kept and any(one.relation == "supports" for one in debate.arguments.values()):
        pairs = [(str(one.premises[0].claim), str(one.target)) for one in debate.arguments.values() if one.premises]
        found = Framework({str(name): str(claim.text) for name, claim in debate.claims.items()}, tuple(pairs))
    names, labels = Names(), kept.get("labels") or {}
    keys = {name: names.take("_".join(name.split()).lstrip("#"), "n") for name in found.nodes}
    lines = [_node(keys[name], name, text, kept) for name, text in found.nodes.items()]
    lines += ["#", *(_edge(keys[a], keys[b], labels) for a, b in dict.fromkeys(pairs))]
    renamed = tuple(name for name, key in keys.items() if name != key)
    losses = losses_of(debate, found, "tgf", texts=True)
    return whole("\n".join(lines) + "\n", [*losses, *([Loss("ids", renamed)] if renamed else [])])


def _node(key: str, name: str, text: str, kept: dict[str, list[str]]) -> str:
    bare = name in (kept.get("unlabelled") or ()) and text == f"Argument {name}"
    return key if bare else f"{key} {' '.join(text.split())}"


def _edge(source: str, target: str, labels: dict[str, str]) -> str:
    return f"{source} {target} {labels.get(f'{source} {target}', '')}".rstrip()
