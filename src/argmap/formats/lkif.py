"""LKIF, the XML of Carneades 1 and 2, the part with argument graphs; read only.

Statements keep their standards; what is assumed or accepted becomes common ground, exceptions become undercuts,
negative premises claims that contradict. Rules and ontologies are not read, and reported. Experimental: developed
against the published schema, without a file of others at hand.
"""

from argmap.formats._carneades_xml import Entering, within
from argmap.formats._draft import Draft
from argmap.formats._given import Given
from argmap.formats._xml import child, content, local, xml_root

TITLE = "LKIF (Carneades 1 and 2)"
SUFFIXES = (".xml", ".lkif")


def recognises(given: Given) -> bool:
    """Whether the root is lkif."""
    return "<lkif" in given.head


def read(given: Given) -> Draft:
    """The argument graphs as one document."""
    root = xml_root(given)
    if local(root) != "lkif":
        raise given.refuse(f"this is no LKIF: its root is <{local(root)}>")
    graphs = within(root, "argument-graphs", "argument-graph")
    title = next((graph.get("title", "") for graph in graphs), "")
    draft = Draft(given, "lkif", title)
    entering = Entering(draft, given)
    for graph in graphs:
        for statement in within(graph, "statements", "statement"):
            text = " ".join(content(child(statement, "s")).split())
            assumed = statement.get("assumption") == "true" or statement.get("value") == "true"
            entering.statement(statement, text, assumed=assumed)
    for graph in graphs:
        for argument in within(graph, "arguments", "argument"):
            conclusion = child(argument, "conclusion")
            key = None if conclusion is None else conclusion.get("statement")
            entering.argument(argument, key, within(argument, "premises", "premise"), argument.get("title", ""))
    entering.report()
    others = [local(one) for one in root if local(one) != "argument-graphs"]
    draft.lose("sections", others, kept=False)
    return draft
