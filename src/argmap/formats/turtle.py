"""AIF as RDF in Turtle, with AIFdb's vocabulary, for linked data; written only, by rdflib."""

from argmap.document.nouns import Debate
from argmap.formats._losses import Written, whole
from argmap.formats._rdf import serialized

TITLE = "AIF in RDF, as Turtle"
SUFFIXES = (".ttl",)


def write(debate: Debate) -> Written:
    """The debate as Turtle; ValueError where rdflib is missing."""
    text, losses = serialized(debate, "turtle")
    return whole(text, losses)
