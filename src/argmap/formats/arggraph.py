"""arggraph XML, the format of the arg-microtexts corpus (Peldszus and Stede 2015) and of its DTD.

Argumentative units become claims, with who would say them: the proponent, or the opponent whom he imagines. `sup` and
`exa` edges become arguments for, `reb` arguments against, `und` undercuts; `add` edges are further premises of the
argument they lead to. Elementary units, joints and all ids are kept.
"""

from typing import Any
from xml.etree.ElementTree import Element, SubElement

from argmap.document.nouns import Argument, Claim, Debate
from argmap.formats._draft import Draft
from argmap.formats._given import Given, Tree
from argmap.formats._losses import Loss, Written, merged, unexpressed, whole
from argmap.formats._net import OURS, bare
from argmap.formats._xml import content, unwritable, writable, xml_root, xml_text

TITLE = "arggraph XML, as arg-microtexts have it"
SUFFIXES = (".xml", ".arggraph")

EXPRESSED = {
    "people": ("name",),
    "claims": ("text", "stances"),
    "arguments": ("premises", "supports", "rebuts", "undercuts"),
}
_PARTIES = {"pro": "Proponent", "opp": "Opponent"}
_RELATIONS = {"sup": "supports", "exa": "supports", "reb": "rebuts", "und": "undercuts"}
_TYPES = {"supports": "sup", "rebuts": "reb", "undercuts": "und"}
EXAMPLE = "example"


def recognises(given: Given) -> bool:
    """Whether the root is an arggraph."""
    return "<arggraph" in given.head


def read(given: Given) -> Draft:
    """The graph as a document."""
    root = xml_root(given)
    if root.tag != "arggraph":
        raise given.refuse(f"this is no arggraph: its root is <{root.tag}>")
    kept = _kept(root, given)
    topic = kept["attributes"].get("topic_id", "").replace("_", " ").strip()
    draft = Draft(given, "arggraph", topic[:1].upper() + topic[1:])
    ours = _enter_claims(kept, draft)
    _enter_arguments(kept, ours, draft)
    draft.keep(kept)
    return draft


def _kept(root: Element, given: Given) -> Tree:
    kept: Tree = {"attributes": dict(root.attrib), "edus": [], "joints": [], "adus": [], "edges": []}
    for element in root:
        record = dict(element.attrib)
        if element.tag == "edu":
            record["text"] = content(element)
        group = kept.get(f"{element.tag}s")
        if not isinstance(group, list):
            raise given.refuse(f"an arggraph has no <{element.tag}>")
        if "id" not in record:
            raise given.refuse(f"this <{element.tag}> has no id: {record}")
        group.append(record)
    return kept


def _segments(kept: Tree) -> dict[str, list[str]]:
    """The elementary units of each argumentative unit, in the order of the text."""
    into: dict[str, list[str]] = {}
    for edge in kept["edges"]:
        if edge.get("type") == "seg":
            into.setdefault(edge.get("trg", ""), []).append(edge.get("src", ""))
    units = [edu["id"] for edu in kept["edus"]]
    place = {unit: number for number, unit in enumerate(units)}
    found = {}
    for adu in kept["adus"]:
        parts = [unit for source in into.get(adu["id"], ()) for unit in into.get(source, [source])]
        found[adu["id"]] = sorted({unit for unit in parts if unit in place}, key=place.__getitem__)
    return found


def _enter_claims(kept: Tree, draft: Draft) -> dict[str, str]:
    texts = {edu["id"]: edu["text"] for edu in kept["edus"]}
    ours = {}
    for adu, units in _segments(kept).items():
        ours[adu] = draft.claim(" ".join(texts[unit] for unit in units))
        if len(units) == 1:  # the text stands in the claim, and need not stand twice
            next(edu for edu in kept["edus"] if edu["id"] == units[0]).pop("text", None)
    for adu in kept["adus"]:
        name = ours[adu["id"]]
        adu[OURS] = name
        if adu.get("type") in _PARTIES:
            draft.claims[name]["stances"] = {draft.person(_PARTIES[adu["type"]]): "asserts"}
    return ours


def _enter_arguments(kept: Tree, ours: dict[str, str], draft: Draft) -> None:
    """Arguments before those that undercut them; what leads nowhere is kept and reported."""
    waiting = [edge for edge in kept["edges"] if edge.get("type") not in ("seg", "add")]
    arguments: dict[str, str] = {}
    while waiting:
        ready = [edge for edge in waiting if edge.get("trg") in (ours if edge.get("type") != "und" else arguments)]
        if not ready:
            break
        waiting = [edge for edge in waiting if edge not in ready]
        for edge in ready:
            _enter_argument(edge, ours, arguments, draft)
    for edge in kept["edges"]:
        if edge.get("type") == "add" and edge.get("trg") in arguments and edge.get("src") in ours:
            edge[OURS] = arguments[edge["trg"]]
            draft.arguments[edge[OURS]]["premises"].append(ours[edge["src"]])
        elif edge.get("type") == "add":
            waiting.append(edge)
    draft.lose("edges that no argument has", (edge["id"] for edge in waiting))


def _enter_argument(edge: Tree, ours: dict[str, str], arguments: dict[str, str], draft: Draft) -> None:
    relation = _RELATIONS.get(edge.get("type", ""))
    if relation is None or edge.get("src") not in ours:
        draft.lose("edges that no argument has", [edge["id"]])
        return
    target = arguments.get(edge["trg"]) or ours[edge["trg"]]
    tags = [EXAMPLE] if edge["type"] == "exa" else []
    edge[OURS] = arguments[edge["id"]] = draft.argument(relation, target, [ours[edge["src"]]], tags=tags)


# ---------------------------------------------------------------------------------------------------------- writing


def write(debate: Debate) -> Written:
    """The debate as an arggraph; one that came from there keeps its units, edges and ids."""
    graph = _Graph(debate)
    for name in debate.claims:
        graph.add_claim(str(name))
    for name in graph.arguments_by_depth():
        graph.add_argument(name, debate.arguments[name])
    losses = [loss for loss in unexpressed(debate, EXPRESSED, "arggraph") if loss.kind != "arguments: tags"]
    strangers = tuple(str(name) for name, one in debate.people.items() if one.name not in _PARTIES.values())
    unsaid = tuple(str(name) for name, claim in debate.claims.items() if not _is_partys(claim, debate))
    losses += [Loss("people", strangers)] if strangers else []
    losses += [Loss("claims: stances", unsaid)] if unsaid else []  # these are written as the proponent's
    others = [str(name) for name, argument in debate.arguments.items() if set(map(str, argument.tags)) - {EXAMPLE}]
    losses += [Loss("arguments: tags", tuple(others))] if others else []
    return whole(xml_text(graph.element()), merged([*losses, *graph.losses, *unwritable(debate)]))


def _is_partys(claim: Claim, debate: Debate) -> bool:
    """Whether one of the two parties asserts a claim, and nobody says anything else of it."""
    names = {str(debate.people[one.person].name) for one in claim.stances if one.person in debate.people}
    return len(claim.stances) == 1 and names <= set(_PARTIES.values()) and claim.stances[0].stance == "asserts"


class _Graph:
    """An arggraph being written: what was kept of the old one, and what the debate adds."""

    def __init__(self, debate: Debate) -> None:
        self.debate = debate
        kept = debate.foreign.get("arggraph") if isinstance(debate.foreign, dict) else None
        kept = kept if isinstance(kept, dict) else {}
        self.attributes = dict(kept.get("attributes") or {"id": str(debate.id)})
        self.edus, self.joints, self.adus, self.edges = (
            [dict(record) for record in kept.get(group) or ()] for group in ("edus", "joints", "adus", "edges")
        )
        self.losses: list[Loss] = []
        if not kept:  # its ids are numbers of a kind, and have no room for others
            self.losses.append(Loss("ids", (*map(str, debate.claims), *map(str, debate.arguments))))
        self.adu_of: dict[str, str] = {}
        self.edge_of: dict[str, str] = {}
        self.taken = {record.get("id") for group in (self.edus, self.joints, self.adus, self.edges) for record in group}
        self.segments = _segments(kept) if kept else {}
        self.drop_what_is_gone()

    def fresh(self, letter: str) -> str:
        """A new id that begins with a letter."""
        number = sum(1 for key in self.taken if str(key).startswith(letter)) + 1
        while f"{letter}{number}" in self.taken:
            number += 1
        self.taken.add(f"{letter}{number}")
        return f"{letter}{number}"

    def drop_what_is_gone(self) -> None:
        """Units whose claim is gone go with all that hangs on them; edges that say what no argument says go too."""
        gone = {adu["id"] for adu in self.adus if adu.get(OURS) not in self.debate.claims}
        lost = {unit for adu in gone for unit in self.segments.get(adu, ())}
        self.adus = [adu for adu in self.adus if adu["id"] not in gone]
        self.edus = [edu for edu in self.edus if edu["id"] not in lost]
        self.adu_of = {adu[OURS]: adu["id"] for adu in self.adus}
        claims = {key: name for name, key in self.adu_of.items()}
        self.edge_of = {
            edge[OURS]: edge["id"] for edge in self.edges if edge.get("type") != "add" and self.holds(edge, claims)
        }
        ends = {record["id"] for group in (self.edus, self.joints, self.adus) for record in group}
        ends |= set(self.edge_of.values()) | {edge["id"] for edge in self.edges if OURS not in edge}
        self.edges = [
            edge
            for edge in self.edges
            if {edge.get("src"), edge.get("trg")} <= ends and (OURS not in edge or self.holds(edge, claims))
        ]

    def holds(self, edge: Tree, claims: dict[str, str]) -> bool:
        """Whether an argument still says what an edge says."""
        argument = self.debate.arguments.get(edge.get(OURS) or "")
        if argument is None or all(premise.claim != claims.get(edge.get("src", "")) for premise in argument.premises):
            return False
        if edge["type"] == "add":
            return True
        return _RELATIONS.get(edge["type"]) == argument.relation and self.same_target(edge, argument, claims)

    def same_target(self, edge: Tree, argument: Argument, claims: dict[str, str]) -> bool:
        if argument.relation == "undercuts":
            return any(one["id"] == edge["trg"] and one.get(OURS) == argument.target for one in self.edges)
        return claims.get(edge["trg"]) == argument.target

    def add_claim(self, name: str) -> None:
        """A unit for a claim, unless it has one; a text that was changed becomes one elementary unit."""
        claim = self.debate.claims[name]
        key = self.adu_of.get(name)
        texts = {edu["id"]: edu for edu in self.edus}
        if key is None:
            key = self.adu_of[name] = self.fresh("a")
            said = {self.debate.people[one.person].name for one in claim.stances if one.person in self.debate.people}
            self.adus.append({"id": key, "type": "opp" if _PARTIES["opp"] in said else "pro", OURS: name})
            self.add_segment(key, str(claim.text))
            return
        units = [texts[unit] for unit in self.segments.get(key, ()) if unit in texts]
        if len(units) == 1:
            units[0]["text"] = str(claim.text)
        elif " ".join(unit.get("text", "") for unit in units) != claim.text:
            dropped = {unit["id"] for unit in units}
            self.edus = [edu for edu in self.edus if edu["id"] not in dropped]
            into = {edge["trg"] for edge in self.edges if edge["src"] in dropped} - {key}
            self.joints = [joint for joint in self.joints if joint["id"] not in into]
            self.edges = [edge for edge in self.edges if edge["src"] not in dropped | into]
            self.add_segment(key, str(claim.text))

    def add_segment(self, key: str, text: str) -> None:
        unit = self.fresh("e")
        self.edus.append({"id": unit, "text": text})
        self.edges.append({"id": self.fresh("c"), "src": unit, "trg": key, "type": "seg"})

    def arguments_by_depth(self) -> list[str]:
        """Arguments before those that undercut them."""
        arguments = self.debate.arguments
        order = [str(name) for name, one in arguments.items() if one.relation != "undercuts"]
        placed = set(order)
        waiting = [str(name) for name in arguments if str(name) not in placed]
        while ready := [name for name in waiting if arguments[name].target in placed]:
            order += ready
            placed |= set(ready)
            waiting = [name for name in waiting if name not in placed]
        return order + waiting

    def add_argument(self, name: str, argument: Argument) -> None:
        """The edge of an argument and those of its further premises, unless they are there."""
        sources = [self.adu_of[premise.claim] for premise in argument.premises if premise.claim in self.adu_of]
        kind = _TYPES.get(argument.relation)
        target = (self.edge_of if kind == "und" else self.adu_of).get(argument.target or "")
        if kind is None or not sources or target is None:
            self.losses.append(Loss(_reason(argument, kind, sources), (name,)))
            return
        if name not in self.edge_of:
            kind = "exa" if kind == "sup" and EXAMPLE in argument.tags else kind
            self.edge_of[name] = self.fresh("c")
            self.edges.append({"id": self.edge_of[name], "src": sources[0], "trg": target, "type": kind, OURS: name})
        have = {edge["src"] for edge in self.edges if edge.get(OURS) == name}
        for source in sources:
            if source not in have:
                have.add(source)
                self.edges.append({"id": self.fresh("c"), "src": source, "trg": self.edge_of[name], "type": "add"})

    def element(self) -> Element:
        root = Element("arggraph", {key: writable(str(value)) for key, value in self.attributes.items()})
        for tag, group in (("edu", self.edus), ("joint", self.joints), ("adu", self.adus), ("edge", self.edges)):
            for record in group:
                shown = {key: writable(str(value)) for key, value in bare(record).items() if key != "text"}
                SubElement(root, tag, shown).text = writable(record["text"]) if "text" in record else None
        return root


def _reason(argument: Argument, kind: Any, sources: list[str]) -> str:
    if kind is None:
        return f"arguments that {argument.relation[:-1]}" if argument.relation else "arguments without a conclusion"
    return "arguments without a target" if sources else "arguments without premises"
