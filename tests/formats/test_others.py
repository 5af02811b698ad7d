"""What other programs say of our output, where they are at hand.

networkx and rdflib are installed with the development tools. `ARGMAP_ARGUEBUF` names a Python that has arguebuf, in an
environment of its own; `ARGMAP_ARGDOWN` names Argdown's command line (npm's @argdown/cli).
"""

import io
import json
import os
import shutil
import subprocess
from pathlib import Path

import networkx
import pytest

from argmap.catalogue import entry

FORMATS = "argmap.formats"
OWN = ["own.yaml", "founding"]

_ASK = """
import json, sys, warnings
warnings.simplefilter("ignore")
import arguebuf
from arguebuf.load import _load_microtexts
form, path = sys.argv[1:]
if form == "arggraph":
    graph = arguebuf.load.microtexts(open(path, "rb"))
else:
    data = json.load(open(path))
    graph = {"sadface": arguebuf.load.sadface, "xaif": arguebuf.load.xaif}.get(form, arguebuf.load.dict)(data)
texts = sorted(node.plain_text for node in graph.atom_nodes.values())
print(json.dumps([len(graph.atom_nodes), len(graph.scheme_nodes), texts]))
"""


@pytest.fixture(params=OWN)
def debate(request, maps):
    """A debate of ours."""
    return maps.debate_at(
        maps.SAMPLES / "own.yaml" if request.param == "own.yaml" else maps.ROOT / "arguments" / "september-plenum"
    )


def test_networkx_reads_our_graphml(debate, maps) -> None:
    """A graph tool would not open our GraphML, or find other nodes in it."""
    graph = networkx.read_graphml(io.BytesIO(maps.written("graphml", debate)))
    claims = {data["text"] for _, data in graph.nodes(data=True) if data["kind"] == "claim"}
    assert claims == {str(claim.text) for claim in debate.claims.values()}
    premises = sum(len({premise.claim for premise in one.premises}) for one in debate.arguments.values())
    told = [data["relation"] for *_, data in graph.edges(data=True)]
    assert told.count("supports") == sum(one.relation == "supports" for one in debate.arguments.values())
    assert told.count("premise") >= premises


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
def test_rdflib_reads_our_turtle_and_json_ld(debate, maps) -> None:
    """Linked data would be no data, or the two serialisations say different things."""
    rdflib = pytest.importorskip("rdflib")
    from rdflib.compare import isomorphic

    graphs = [
        rdflib.Graph().parse(data=maps.written(form, debate), format=name)
        for form, name in (("turtle", "turtle"), ("json-ld", "json-ld"))
    ]
    assert isomorphic(*graphs)
    aif = rdflib.Namespace("http://www.arg.tech/aif#")
    assert len(set(graphs[0].subjects(rdflib.RDF.type, aif["I-node"]))) == len(debate.claims)
    supports = sum(one.relation == "supports" for one in debate.arguments.values())
    assert len(set(graphs[0].subjects(aif.Conclusion))) == supports


@pytest.mark.parametrize("form", ["aif", "xaif", "arguebuf", "sadface", "arggraph"])
def test_arguebuf_reads_our_maps(form: str, debate, tmp_path: Path, maps) -> None:
    """The program that most of the field reads maps with would refuse ours."""
    python = os.environ.get("ARGMAP_ARGUEBUF")
    if not python:
        pytest.skip("ARGMAP_ARGUEBUF names no Python with arguebuf")
    file = tmp_path / "map"
    file.write_bytes(maps.written(form, debate))
    done = subprocess.run([python, "-c", _ASK, form, str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    atoms, schemes, texts = json.loads(done.stdout)
    assert atoms == len(debate.claims)
    assert schemes >= sum(one.relation in ("supports", "rebuts", "undercuts") for one in debate.arguments.values()) - 3
    assert texts == sorted(str(claim.text) for claim in debate.claims.values())


def test_argdown_reads_our_source(debate, tmp_path: Path, maps) -> None:
    """Argdown's own parser would refuse our source, or find other statements in it."""
    argdown = os.environ.get("ARGMAP_ARGDOWN") or shutil.which("argdown")
    if not argdown:
        pytest.skip("ARGMAP_ARGDOWN names no command line of Argdown")
    source = maps.written("argdown", debate)
    (tmp_path / "map.argdown").write_bytes(source)
    subprocess.run([argdown, "json", "map.argdown", "."], cwd=tmp_path, capture_output=True, check=True)
    theirs = maps.through(maps.read("argdown-json", tmp_path / "map.json"))
    ours = maps.through(entry(FORMATS, "argdown").read(maps.Given("map.argdown", source)))
    said = [sorted(" ".join(claim.text.split()) for claim in one.claims.values()) for one in (theirs, ours)]
    assert said[0] == said[1]
    assert {(one.relation, len(one.premises)) for one in theirs.arguments.values()} == {
        (one.relation, len(one.premises)) for one in ours.arguments.values()
    }


def test_argdown_reads_source_that_was_read_here(tmp_path: Path, maps) -> None:
    """A document of Argdown's that went through ours would not be one any more."""
    argdown = os.environ.get("ARGMAP_ARGDOWN") or shutil.which("argdown")
    if not argdown:
        pytest.skip("ARGMAP_ARGDOWN names no command line of Argdown")
    debate = maps.through(maps.read("argdown", maps.SAMPLES / "small.argdown"))
    (tmp_path / "map.argdown").write_bytes(maps.written("argdown", debate))
    subprocess.run([argdown, "json", "map.argdown", "."], cwd=tmp_path, capture_output=True, check=True)
    again = json.loads((tmp_path / "map.json").read_bytes())
    first = json.loads((maps.SAMPLES / "small.argdown.json").read_bytes())
    for key in ("relations",):
        said = [{_relation(one) for one in data[key]} for data in (first, again)]
        assert said[0] == said[1]
    assert {_titled(title) for title in first["statements"]} == {_titled(title) for title in again["statements"]}


def _relation(one: dict[str, str]) -> tuple[str, ...]:
    """Contradictions have no direction."""
    ends = [_titled(one["from"]), _titled(one["to"])]
    return one["relationType"], *(sorted(ends) if one["relationType"] == "contradictory" else ends)


def _titled(title: str) -> str:
    return "Untitled" if title.startswith("Untitled ") else title
