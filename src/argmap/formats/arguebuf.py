"""Arguebuf, the JSON of `arg_services.graph.v1.Graph`, which arguemapper and ArgueBase write.

Its scheme names are turned into words and back (`SUPPORT_EXPERT_OPINION`, Expert opinion). Participants, analysts,
resources, metadata and user data stay under `foreign`. Protobuf leaves out what is empty, so a node without text is an
empty claim.
"""

import json
from collections.abc import Callable

from argmap.document.nouns import Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given
from argmap.formats._json import json_object, text_of
from argmap.formats._losses import Written, merged, unexpressed, whole
from argmap.formats._net import OUR_ID, Edge, Net, Node, Record, bare
from argmap.formats._net_reading import draft_of
from argmap.formats._net_writing import kept_net, net_of

TITLE = "Arguebuf JSON"
SUFFIXES = (".json", ".arguebuf")

EXPRESSED = {
    "claims": ("text", "contradicts", "contrary-to"),
    "arguments": ("premises", "supports", "rebuts", "undercuts", "explains", "scheme"),
}
_KINDS = {"support": "RA", "attack": "CA", "rephrase": "MA", "preference": "PA"}
_TYPES = {kind: name for name, kind in _KINDS.items()}
_KEY, _FROM, _TO = "key", "source", "target"


def recognises(given: Given) -> bool:
    """Whether nodes are atoms or schemes by key, not in a list."""
    raw = given.raw
    return b'"atom"' in raw and (b'"schemaVersion"' in raw or b'"schema_version"' in raw) and b'"nodes"' in raw


def read(given: Given) -> Draft:
    """The graph as a document."""
    data = json_object(given)
    nodes, edges = (_listed(data.get(key), key, given) for key in ("nodes", "edges"))
    return draft_of(_net({**data, "nodes": nodes, "edges": edges}), given, "arguebuf")


def _listed(found: object, what: str, given: Given) -> list[Record]:
    """An object by keys as a list of records that know their key."""
    if found is None:
        return []
    if not isinstance(found, dict):
        raise given.refuse(f"`{what}` should be an object")
    for key, record in found.items():
        if not isinstance(record, dict):
            raise given.refuse(f"`{what}.{key}` should be an object")
    return [{_KEY: key, **record} for key, record in found.items()]


def _net(data: Record) -> Net:
    net = Net()
    for record in data["nodes"]:
        key, atom, scheme = record[_KEY], record.get("atom"), record.get("scheme")
        if isinstance(atom, dict) or scheme is None:
            words = text_of(record, "text") or (text_of(atom, "text") if isinstance(atom, dict) else "")
            net.nodes[key] = Node(key, "I", words, record=record, wish=_told(record, OUR_ID))
        else:
            kind, name = _scheme(scheme)
            name = _told(record, "scheme") or name
            net.nodes[key] = Node(key, kind, scheme=name, record=record, wish=_told(record, OUR_ID))
    for record in data["edges"]:
        net.edges.append(Edge(text_of(record, _FROM), text_of(record, _TO), record))
    net.rest = {key: value for key, value in data.items() if key not in ("nodes", "edges")}
    return net


def _told(record: Record, key: str) -> str:
    """What the user data of a node tell."""
    userdata = record.get("userdata")
    return text_of(userdata, key) if isinstance(userdata, dict) else ""


def _scheme(scheme: object) -> tuple[str, str]:
    """Kind and name in words; a scheme without a type is an inference."""
    for name, kind in _KINDS.items():
        if isinstance(scheme, dict) and name in scheme:
            word = text_of(scheme, name).removeprefix(f"{name.upper()}_").replace("_", " ")
            return kind, "" if word in ("DEFAULT", "UNSPECIFIED") else word.capitalize()
    return "RA", ""


def write(debate: Debate) -> Written:
    """The debate as a graph; one that came from there keeps its keys and metadata."""
    old = kept_net(debate, "arguebuf", _net)
    out = net_of(debate, old, _fresh(old))
    nodes = {node.key: _node(node) for node in out.net.nodes.values()}
    edges = {text_of(edge.record, _KEY) or f"{edge.source}→{edge.target}": _edge(edge) for edge in out.net.edges}
    rest = out.net.rest or {"schemaVersion": 1, "libraryVersion": "argmap"}
    losses = merged([*unexpressed(debate, EXPRESSED, "arguebuf"), *out.losses])
    data = {"nodes": nodes, "edges": edges, **rest}
    return whole(json.dumps(data, ensure_ascii=False, indent=1) + "\n", losses)


def _fresh(old: Net) -> Callable[[str], str]:
    """Our ids are keys there; one that another node has gets a number."""
    taken = set(old.nodes)

    def fresh(name: str) -> str:
        key, number = name, 1
        while key in taken:
            number += 1
            key = f"{name}-{number}"
        taken.add(key)
        return key

    return fresh


def _node(node: Node) -> Record:
    record = {key: value for key, value in bare(node.record).items() if key not in (_KEY, "text")}
    if not record and node.wish:
        record["userdata"] = {OUR_ID: node.wish}
    if node.kind == "I":
        atom = record.get("atom")
        atom = atom if isinstance(atom, dict) else {}
        return {**record, "atom": {**atom, "text": node.text} if node.text or "text" in atom else atom}
    userdata = record.get("userdata") if isinstance(record.get("userdata"), dict) else {}
    told = _told(record, "scheme") or (_scheme(record["scheme"])[1] if "scheme" in record else None)
    if told == node.scheme and _scheme(record["scheme"])[0] == node.kind:
        return record
    name = _TYPES[node.kind]
    word = node.scheme.upper().replace(" ", "_").replace("-", "_")
    word = word if word in _SUPPORTS and node.kind == "RA" else "DEFAULT"
    named = {"userdata": {**(userdata or {}), "scheme": node.scheme}} if node.scheme else {}
    return {**record, "scheme": {name: f"{name.upper()}_{word}"}, **named}


def _edge(edge: Edge) -> Record:
    record = {key: value for key, value in bare(edge.record).items() if key != _KEY}
    return record or {"source": edge.source, "target": edge.target}


# The schemes that version 1 of the schema names, after Walton, Reed and Macagno (2008).
_SUPPORTS = frozenset(
    """
    POSITION_TO_KNOW EXPERT_OPINION WITNESS_TESTIMONY POPULAR_OPINION POPULAR_PRACTICE EXAMPLE ANALOGY
    PRACTICAL_REASONING_FROM_ANALOGY COMPOSITION DIVISION OPPOSITIONS RHETORICAL_OPPOSITIONS ALTERNATIVES
    VERBAL_CLASSIFICATION VERBAL_CLASSIFICATION_DEFINITION VERBAL_CLASSIFICATION_VAGUENESS
    VERBAL_CLASSIFICATION_ARBITRARINESS INTERACTION_OF_ACT_AND_PERSON VALUES POSITIVE_VALUES NEGATIVE_VALUES SACRIFICE
    THE_GROUP_AND_ITS_MEMBERS PRACTICAL_REASONING TWO_PERSON_PRACTICAL_REASONING WASTE SUNK_COSTS IGNORANCE
    EPISTEMIC_IGNORANCE CAUSE_TO_EFFECT CORRELATION_TO_CAUSE SIGN ABDUCTIVE EVIDENCE_TO_HYPOTHESIS CONSEQUENCES
    POSITIVE_CONSEQUENCES NEGATIVE_CONSEQUENCES PRAGMATIC_ALTERNATIVES THREAT FEAR_APPEAL DANGER_APPEAL NEED_FOR_HELP
    DISTRESS COMMITMENT ETHOTIC GENERIC_AD_HOMINEM PRAGMATIC_INCONSISTENCY INCONSISTENT_COMMITMENT
    CIRCUMSTANTIAL_AD_HOMINEM BIAS BIAS_AD_HOMINEM GRADUALISM SLIPPERY_SLOPE PRECEDENT_SLIPPERY_SLOPE
    SORITES_SLIPPERY_SLOPE VERBAL_SLIPPERY_SLOPE FULL_SLIPPERY_SLOPE CONSTITUTIVE_RULE_CLAIMS RULES EXCEPTIONAL_CASE
    PRECEDENT PLEA_FOR_EXCUSE PERCEPTION MEMORY
    """.split()  # noqa: SIM905 - a list of sixty quoted words is no easier to read
)
