"""AIF as RDF in JSON-LD, with AIFdb's vocabulary, for linked data; written only, by rdflib."""

from argmap.document.nouns import Debate
from argmap.formats._losses import Written, whole
from argmap.formats._rdf import serialized

TITLE = "AIF in RDF, as JSON-LD"
SUFFIXES = (".jsonld",)


def write(debate: Debate) -> Written:
    """The debate as JSON-LD; ValueError where rdflib is missing."""
    text, losses = serialized(debate, "json-ld")
    return whole(text + "\n", losses)
