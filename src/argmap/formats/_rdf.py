"""AIF as RDF (Rahwan, Zablith and Reed 2007): the vocabulary that AIFdb writes, as triples for rdflib."""

from typing import Any

from argmap.document.nouns import Debate
from argmap.formats._losses import Loss, merged, unexpressed
from argmap.formats.aif import EXPRESSED, outgoing

NAMESPACE = "http://www.arg.tech/aif#"
NODES = "http://www.aifdb.org/nodes/"
_CLASSES = {
    "I": "I-node",
    "RA": "RA-node",
    "CA": "CA-node",
    "L": "L-node",
    "YA": "YA-node",
    "TA": "TA-node",
    "MA": "MA-node",
}
# What an edge says, from the kind it leaves and the kind it reaches: the property, and whether it is of the second.
_PROPERTIES = {
    ("I", "RA"): ("Premise", True),
    ("RA", "I"): ("Conclusion", False),
    ("I", "CA"): ("ConflictingElement", True),
    ("CA", "I"): ("ConflictedElement", False),
    ("CA", "RA"): ("ConflictedElement", False),
    ("CA", "CA"): ("ConflictedElement", False),
    ("L", "YA"): ("Locution", True),
    ("YA", "I"): ("IllocutionaryContent", False),
    ("YA", "RA"): ("IllocutionaryContent", False),
    ("YA", "CA"): ("IllocutionaryContent", False),
    ("TA", "YA"): ("Anchor", True),
    ("L", "TA"): ("StartLocution", True),
    ("TA", "L"): ("EndLocution", False),
}


class MissingExtraError(ValueError):
    """rdflib is not installed."""

    def __init__(self) -> None:
        super().__init__("this format needs rdflib: pip install 'argmap[rdf]'")


def serialized(debate: Debate, form: str) -> tuple[str, list[Loss]]:
    """The debate's AIF in a serialisation of rdflib's, and what AIF has no place for."""
    try:
        from rdflib import RDF, Graph, Literal, Namespace, URIRef
    except ImportError as error:
        raise MissingExtraError from error
    aif, graph = Namespace(NAMESPACE), Graph()
    graph.bind("aif", aif)
    graph.bind("node", Namespace(NODES))
    out = outgoing(debate, "aif")
    base = "" if any(node.record for node in out.net.nodes.values()) else f"{debate.id}-"
    names: dict[str, Any] = {key: URIRef(NODES + _quoted(base + key)) for key in out.net.nodes}
    for key, node in out.net.nodes.items():
        graph.add((names[key], RDF.type, aif[_CLASSES.get(node.kind, "S-node")]))
        if node.text or node.scheme:
            graph.add(
                (
                    names[key],
                    aif["claimText" if node.kind in ("I", "L") else "schemeName"],
                    Literal(node.text or node.scheme),
                )
            )
        if node.record.get("timestamp"):
            graph.add((names[key], aif.creationDate, Literal(str(node.record["timestamp"]))))
    for edge in out.net.edges:
        source, target = out.net.nodes.get(edge.source), out.net.nodes.get(edge.target)
        if source is None or target is None or (source.kind, target.kind) not in _PROPERTIES:
            continue
        name, of_target = _PROPERTIES[source.kind, target.kind]
        ends = (edge.target, edge.source) if of_target else (edge.source, edge.target)
        graph.add((names[ends[0]], aif[name], names[ends[1]]))
    text: str = graph.serialize(format=form)
    return text, merged([*unexpressed(debate, EXPRESSED, "aif"), *out.losses])


def _quoted(key: str) -> str:
    from urllib.parse import quote

    return quote(key, safe="")
