"""FreeMind's .mm, which Freeplane and XMind open: a tree of claims and arguments; written only.

A claim that is used in several places stands in the first; arrows lead there from the others.
"""

from xml.etree.ElementTree import Element, SubElement

from argmap.document.nouns import Debate
from argmap.formats._losses import Written, unexpressed, whole
from argmap.formats._xml import unwritable, writable, xml_text
from argmap.formats.markdown import roots

TITLE = "FreeMind's .mm"
SUFFIXES = (".mm",)

EXPRESSED = {
    "": ("title",),
    "people": ("name",),
    "claims": ("text", "note"),
    "arguments": ("premises", "supports", "rebuts", "undercuts", "explains", "by", "title", "note"),
}
_COLOURS = {"supports": "#1b7837", "rebuts": "#b2182b", "undercuts": "#b2182b", "explains": "#4d4d4d"}


def write(debate: Debate) -> Written:
    """The debate as a mind map."""
    tree = _Tree(debate)
    root = Element("map", {"version": "1.0.1"})
    top = SubElement(root, "node", {"TEXT": writable(debate.heading), "ID": "debate"})
    for name in roots(debate):
        tree.claim(name, top)
    for name in debate.claims:
        if str(name) not in tree.nodes:
            tree.claim(str(name), top)
    return whole(xml_text(root).partition("\n")[2], [*unexpressed(debate, EXPRESSED), *unwritable(debate)])


class _Tree:
    """A mind map being made; walked with a stack, since debates may be deep."""

    def __init__(self, debate: Debate) -> None:
        self.debate = debate
        self.nodes: dict[str, str] = {}
        self.below: dict[str, list[str]] = {}
        for name, argument in debate.arguments.items():
            self.below.setdefault(str(argument.target), []).append(str(name))

    def claim(self, name: str, parent: Element) -> None:
        stack = [(name, parent)]
        while stack:
            one, above = stack.pop()
            node = self.node(one, above)
            if node is None:
                continue
            argument = self.debate.arguments.get(one)
            premises = [str(premise.claim) for premise in argument.premises] if argument is not None else []
            stack += [(other, node) for other in reversed([*premises, *self.below.get(one, ())])]

    def node(self, name: str, parent: Element) -> Element | None:
        """The node of a claim or argument; None where there is one already, and an arrow leads to it."""
        if name in self.nodes:
            SubElement(parent, "arrowlink", {"DESTINATION": self.nodes[name], "ENDARROW": "Default"})
            return None
        claim, argument = self.debate.claims.get(name), self.debate.arguments.get(name)
        if claim is None and argument is None:
            return None
        self.nodes[name] = f"n{len(self.nodes) + 1}"
        attributes = {
            "ID": self.nodes[name],
            "TEXT": writable(str(claim.text) if claim is not None else self.words(name)),
        }
        if argument is not None:
            attributes["COLOR"] = _COLOURS.get(argument.relation, "#000000")
        node = SubElement(parent, "node", attributes)
        note = (claim or argument).note  # type: ignore[union-attr]
        if note:
            body = SubElement(SubElement(SubElement(node, "richcontent", {"TYPE": "NOTE"}), "html"), "body")
            SubElement(body, "p").text = writable(str(note))
        return node

    def words(self, name: str) -> str:
        argument = self.debate.arguments[name]
        people = [str(self.debate.people[one].name) if one in self.debate.people else str(one) for one in argument.by]
        return " ".join(
            filter(None, (argument.relation, str(argument.title or ""), f"({', '.join(people)})" if people else ""))
        )
