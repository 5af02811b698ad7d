"""GraphML, for Gephi, yEd, Cytoscape and networkx.

Claims and arguments are nodes, told apart by the attribute `kind`; edges lead from premises to arguments and from
arguments to what they support, rebut, undercut or explain, told apart by `relation`. Any other GraphML is read so that
each node is a claim and each edge an argument, against where its relation says so. Attributes, layout and groups of
other programs are kept.
"""

from xml.etree.ElementTree import Element, ParseError, SubElement, fromstring, register_namespace, tostring

from argmap.document.nouns import Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree
from argmap.formats._json import text_of
from argmap.formats._losses import Written, merged, unexpressed, whole
from argmap.formats._net import KINDS, Edge, Net, Node, Record, bare
from argmap.formats._net_reading import draft_of
from argmap.formats._net_writing import Outgoing, kept_net, net_of
from argmap.formats._xml import children, content, local, unwritable, writable, xml_root, xml_text

TITLE = "GraphML"
SUFFIXES = (".graphml",)

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_Y = "http://www.yworks.com/xml/graphml"

EXPRESSED = {
    "": ("title",),
    "claims": ("text", "label", "note", "kind", "contradicts", "contrary-to"),
    "arguments": ("premises", "supports", "rebuts", "undercuts", "explains", "scheme", "title", "mode", "note"),
}
_FIELDS = {"claim": ("label", "note", "claim-kind"), "argument": ("title", "mode", "note")}
_BESIDE = frozenset(("data", "in", "text", "graph"))
_TEXTS = ("text", "label", "name", "title", "description")
_ATTACKS = ("attack", "attacks", "con", "contra", "against", "rebuts", "opposes", "undermines", "conflict", "-")
_STEPS = {"supports": "RA", "rebuts": "CA", "undercuts": "CA", "explains": "EX"}


def recognises(given: Given) -> bool:
    """Whether the root is graphml, without Argunet's own elements."""
    return "<graphml" in given.head and b"argunet.org" not in given.raw


def read(given: Given) -> Draft:
    """The graph as a document."""
    root = xml_root(given)
    if local(root) != "graphml":
        raise given.refuse(f"this is no GraphML: its root is <{local(root)}>")
    data: Record = {"nodes": [], "edges": [], "keys": [_key(one) for one in children(root, "key")], "graph": {}}
    data |= {"root": dict(root.attrib)} if root.attrib else {}
    for graph in children(root, "graph"):
        data["graph"] = _given(graph) | _data(graph)
        _collect(graph, None, data)
    return draft_of(_net(data), given, "graphml")


def _key(element: Element) -> Record:
    default = next((content(one) for one in children(element, "default")), None)
    return {**element.attrib, **({"default": default} if default is not None else {})}


def _collect(graph: Element, parent: str | None, data: Record) -> None:
    """Nodes and edges, those of nested graphs among them, with the node they lie in."""
    inside = {} if parent is None else {"in": parent}
    for node in children(graph, "node"):
        nests = [{"graph": _given(nested)} for nested in children(node, "graph")]
        data["nodes"].append({**_given(node), **_data(node), **inside, **(nests[0] if nests else {})})
        for nested in children(node, "graph"):
            _collect(nested, node.get("id", ""), data)
    data["edges"] += [{**_given(edge), **_data(edge), **inside} for edge in children(graph, "edge")]


def _given(element: Element) -> Record:
    """The attributes of an element; one called like what is kept beside them gets a sign before its name."""
    return {f"@{name}" if name in _BESIDE else name: value for name, value in element.attrib.items()}


def _data(element: Element) -> Record:
    """The data of an element by key; what is no text is kept as XML."""
    found: Record = {}
    for one in children(element, "data"):
        inner = "".join(tostring(part, encoding="unicode") for part in one)
        found[one.get("key", "")] = {"xml": inner} if inner else one.text or ""
    return {"data": found} if found else {}


def _net(data: Record) -> Net:
    names = {one.get("id", ""): one.get("attr.name", one.get("id", "")) for one in data["keys"]}
    defaults = {one.get("id", ""): one["default"] for one in data["keys"] if "default" in one}
    net = Net(rest={name: data[name] for name in ("keys", "graph", "root") if name in data})
    for key, value in (data["graph"].get("data") or {}).items():
        if names.get(key) == "title" and isinstance(value, str):
            net.title = value
    edges = [(record, _attributes(record, names, defaults)) for record in data["edges"]]
    relations = {text_of(record, "source"): given.get("relation", "") for record, given in edges}
    for record in data["nodes"]:
        net.enter(_node(record, _attributes(record, names, defaults), relations))
    for record, given in edges:
        word = next((given[name] for name in ("relation", "type", "label", "kind") if given.get(name)), "")
        relation = "rebuts" if word.lower() in _ATTACKS else "supports"
        net.edges.append(Edge(text_of(record, "source"), text_of(record, "target"), record, relation))
    return net


def _attributes(record: Record, names: Tree, defaults: Tree) -> dict[str, str]:
    """The data of a record by the names of their keys."""
    data = record.get("data") or {}
    given = {names[key]: value for key, value in defaults.items() if key in names}
    given |= {names.get(key, key): value for key, value in data.items() if isinstance(value, str)}
    labels = [
        value["xml"] for value in data.values() if isinstance(value, dict) and "NodeLabel" in value.get("xml", "")
    ]
    if labels and "label" not in given:
        given["label"] = _yed_label(labels[0])
    return given


def _yed_label(inner: str) -> str:
    try:
        parts = fromstring(f"<x>{inner}</x>").iter(f"{{{_Y}}}NodeLabel")  # noqa: S314 - our own serialisation
    except ParseError:
        return ""
    return next((content(part).strip() for part in parts), "")


def _node(record: Record, given: dict[str, str], relations: dict[str, str]) -> Node:
    key = text_of(record, "id")
    if given.get("kind") == "argument":
        kind = _STEPS.get(relations.get(key, ""), "RA")
        fields = {name: given[name] for name in _FIELDS["argument"] if given.get(name)}
        return Node(key, kind, scheme=given.get("scheme", ""), record=record, fields=fields, wish=key)
    if given.get("kind") == "claim":
        fields = {name.removeprefix("claim-"): given[name] for name in _FIELDS["claim"] if given.get(name)}
        return Node(key, "I", given.get("text", ""), record=record, fields=fields, wish=key)
    text = next((given[name] for name in _TEXTS if given.get(name, "").strip()), key)
    return Node(key, "I", text, record=record)


# ---------------------------------------------------------------------------------------------------------- writing


def write(debate: Debate) -> Written:
    """The debate as GraphML; one that came from there keeps its ids, layout and attributes."""
    old = kept_net(debate, "graphml", lambda kept: _net({"keys": [], "graph": {}, **kept}))
    taken = set(old.nodes)
    out = net_of(debate, old, lambda name: _fresh(name, taken), {**KINDS, "explains": "EX"})
    writer = _Writer(out, debate)
    losses = merged([*unexpressed(debate, EXPRESSED, "graphml"), *out.losses, *unwritable(debate)])
    return whole(xml_text(writer.root), losses)


def _fresh(name: str, taken: set[str]) -> str:
    key, number = writable(name), 1
    while key in taken:
        number += 1
        key = f"{writable(name)}-{number}"
    taken.add(key)
    return key


class _Writer:
    """GraphML being written; keys are declared as they are needed."""

    def __init__(self, out: Outgoing, debate: Debate) -> None:
        register_namespace("", NAMESPACE)
        register_namespace("y", _Y)
        register_namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance")
        self.names = {key: name for name, key in out.ours.items() if key}
        self.debate = debate
        self.keys: list[Record] = list(out.net.rest.get("keys") or ())
        self.root = Element(_tag("graphml"), _strings(out.net.rest.get("root") or {}, ()))
        header = out.net.rest.get("graph") or {}
        self.graph = Element(_tag("graph"), {"edgedefault": "directed", **_strings(header, ("data",))})
        self.add_data(self.graph, header)
        if debate.title and not out.net.rest:  # a map without a title got its file's name
            self.set(self.graph, "graph", "title", str(debate.title))
        elements: dict[str, Element] = {}
        for node in out.net.nodes.values():
            elements[node.key] = self.node(node)
            if isinstance(node.record.get("graph"), dict):
                SubElement(elements[node.key], _tag("graph"), _strings(node.record["graph"], ()))
        for node in out.net.nodes.values():
            self.home(node.record, elements).append(elements[node.key])
        for edge in out.net.edges:
            self.home(edge.record, elements).append(self.edge(edge, out.net))
        self.root[:] = [*(_key_element(one) for one in self.keys), self.graph]

    def home(self, record: Record, elements: dict[str, Element]) -> Element:
        """The graph a thing lies in: that of the node it was nested in, or the outermost."""
        parent = elements.get(record.get("in", ""))
        if parent is None:
            return self.graph
        nested = parent.find(_tag("graph"))
        return SubElement(parent, _tag("graph"), {"edgedefault": "directed"}) if nested is None else nested

    def node(self, node: Node) -> Element:
        element = Element(
            _tag("node"), {"id": node.key, **_strings(bare(node.record), ("data", "in", "text", "graph"))}
        )
        if node.record:
            self.add_data(element, node.record)
            if node.kind == "I":
                self.update_text(element, node)
            return element
        name = self.names.get(node.key, "")
        if node.kind == "I":
            claim = self.debate.claims[name]
            given = {
                "kind": "claim",
                "text": claim.text,
                "label": claim.label,
                "note": claim.note,
                "claim-kind": claim.kind,
            }
        else:
            argument = self.debate.arguments.get(name)
            told = {word: getattr(argument, word, None) for word in _FIELDS["argument"]}
            given = {"kind": "argument", "scheme": node.scheme, **told}
        for key, value in given.items():
            if value:
                self.set(element, "node", key, str(value))
        return element

    def update_text(self, element: Element, node: Node) -> None:
        """A claim's text where it was read from, if it was changed."""
        names = {one.get("id", ""): one.get("attr.name", one.get("id", "")) for one in self.keys}
        data = {names.get(key, key): key for key in node.record.get("data") or {}}
        given = _attributes(node.record, names, {})
        spot = next((word for word in _TEXTS if given.get(word, "").strip()), "")
        if given.get(spot, node.key) == node.text:
            return
        for one in children(element, "data"):
            if one.get("key") == data.get(spot):
                one.text = writable(node.text)
                return
        self.set(element, "node", "text", node.text)

    def edge(self, edge: Edge, net: Net) -> Element:
        ends = {"source": edge.source, "target": edge.target}
        element = Element(_tag("edge"), {**ends, **_strings(bare(edge.record), ("data", "in"))})
        if edge.record:
            self.add_data(element, edge.record)
        else:
            self.set(element, "edge", "relation", self.relation(edge, net))
        return element

    def relation(self, edge: Edge, net: Net) -> str:
        source, target = net.nodes[edge.source], net.nodes[edge.target]
        if source.kind == "I":
            return "premise"
        argument = self.debate.arguments.get(self.names.get(source.key, ""))
        return argument.relation if argument is not None else "rebuts" if target.kind == "I" else "undercuts"

    def set(self, element: Element, domain: str, name: str, value: str) -> None:
        """A datum under a declared key."""
        key = next(
            (one["id"] for one in self.keys if one.get("attr.name") == name and one.get("for") in (domain, "all")), None
        )
        if key is None:
            key = f"{domain}-{name}"
            self.keys.append({"id": key, "for": domain, "attr.name": name, "attr.type": "string"})
        SubElement(element, _tag("data"), {"key": key}).text = writable(value)

    def add_data(self, element: Element, record: Record) -> None:
        """The data that were kept."""
        for key, value in (record.get("data") or {}).items():
            datum = SubElement(element, _tag("data"), {"key": key})
            if isinstance(value, dict):
                datum.extend(fromstring(f"<x>{value.get('xml', '')}</x>"))  # noqa: S314 - our own serialisation
            else:
                datum.text = writable(str(value))


def _key_element(record: Record) -> Element:
    element = Element(_tag("key"), _strings(record, ("default",)))
    if "default" in record:
        SubElement(element, _tag("default")).text = str(record["default"])
    return element


def _strings(record: Record, without: tuple[str, ...]) -> dict[str, str]:
    return {key.removeprefix("@"): writable(str(value)) for key, value in record.items() if key not in without}


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
