"""What other programs say of our output, where they are at hand.

networkx and rdflib are installed with the development tools. `ARGMAP_ARGUEBUF` names a Python that has arguebuf, in an
environment of its own; `ARGMAP_NODE_MODULES` a folder of npm's with @argdown/cli, mermaid and jsdom.
"""

import io
import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import networkx
import pytest

from argmap.catalogue import entry
from argmap.cli.converting import drawn

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


def _module_of_node(name: str) -> str:
    """Something that npm installed; the test is skipped where it is not at hand."""
    path = Path(os.environ.get("ARGMAP_NODE_MODULES", ""), name)
    if not os.environ.get("ARGMAP_NODE_MODULES") or not path.exists():
        pytest.skip(f"ARGMAP_NODE_MODULES names no folder with {name}")
    return str(path)


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


def test_mermaid_reads_our_mermaid(debate, tmp_path: Path) -> None:
    """A page with our diagram would show an error, or other boxes and arrows than we wrote."""
    modules = Path(_module_of_node("mermaid")).parent
    file = tmp_path / "map.mmd"
    file.write_bytes(drawn(debate, "mermaid"))
    command = ["node", Path(__file__).with_name("mermaid.mjs"), modules, file]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    read = json.loads(done.stdout)
    told = [words for _, _, words in read["edges"]]
    for relation in ("supports", "rebuts", "undercuts", "explains"):
        assert told.count(relation) == sum(one.relation == relation for one in debate.arguments.values())
    assert told.count("") == sum(len({premise.claim for premise in one.premises}) for one in debate.arguments.values())
    boxes = sum(not claim.background for claim in debate.claims.values())
    assert len(read["nodes"]) == boxes + len(debate.arguments)


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


_TURN = """
import json, sys, warnings
warnings.simplefilter("ignore")
import arguebuf
graph = arguebuf.load.aif(json.load(open(sys.argv[1])))
print(json.dumps(arguebuf.dump.dict(graph)))
"""


def test_we_read_what_arguebuf_writes(debate, tmp_path: Path, maps) -> None:
    """A graph that another program wrote would say something else here, or not come back as it was."""
    python = os.environ.get("ARGMAP_ARGUEBUF")
    if not python:
        pytest.skip("ARGMAP_ARGUEBUF names no Python with arguebuf")
    file = tmp_path / "map.json"
    file.write_bytes(maps.written("aif", debate))
    done = subprocess.run([python, "-c", _TURN, str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    read = maps.through(entry(FORMATS, "arguebuf").read(maps.Given("x.json", done.stdout.encode())))
    texts = [sorted(claim.text for claim in whole.claims.values()) for whole in (read, debate)]
    assert texts[0] == texts[1]
    said = [[one.relation for one in whole.arguments.values()] for whole in (read, debate)]
    for relation in ("supports", "undercuts"):
        assert said[0].count(relation) == said[1].count(relation)
    assert json.loads(maps.written("arguebuf", read)) == json.loads(done.stdout)


def test_we_read_what_networkx_writes(tmp_path: Path, maps) -> None:
    """A graph from a script would lose its labels or the direction of its edges, or not come back as it was."""
    graph = networkx.DiGraph()
    graph.add_node("a", label="It rained.", weight=3)
    graph.add_node(7, label="The street is wet.")
    graph.add_node("c", label="A cart spilt its water.")
    graph.add_edge("a", 7, relation="support")
    graph.add_edge("c", 7, relation="attack", strength=0.5)
    file = tmp_path / "graph.graphml"
    networkx.write_graphml(graph, file)
    read = maps.through(maps.read("graphml", file))
    said = {
        (one.relation, read.claims[one.premises[0].claim].text, read.claims[one.target].text)
        for one in read.arguments.values()
    }
    wet = "The street is wet."
    assert said == {("supports", "It rained.", wet), ("rebuts", "A cart spilt its water.", wet)}
    again = networkx.read_graphml(io.BytesIO(maps.written("graphml", read)))
    assert networkx.utils.graphs_equal(again, networkx.read_graphml(file))


def test_argdown_reads_our_source(debate, tmp_path: Path, maps) -> None:
    """Argdown's own parser would refuse our source, or find other statements in it."""
    argdown = _module_of_node(".bin/argdown")
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
    argdown = _module_of_node(".bin/argdown")
    debate = maps.through(maps.read("argdown", maps.SAMPLES / "small.argdown"))
    (tmp_path / "map.argdown").write_bytes(maps.written("argdown", debate))
    subprocess.run([argdown, "json", "map.argdown", "."], cwd=tmp_path, capture_output=True, check=True)
    again = json.loads((tmp_path / "map.json").read_bytes())
    first = json.loads((maps.SAMPLES / "small.argdown.json").read_bytes())
    for key in ("relations",):
        said = [{_relation(one) for one in data[key]} for data in (first, again)]
        assert said[0] == said[1]
    assert {_titled(title) for title in first["statements"]} == {_titled(title) for title in again["statements"]}


def test_argdown_and_we_read_the_same_in_texts_of_everything(tmp_path: Path, maps) -> None:
    """A construct of Argdown's would be read differently here, or not at all."""
    argdown = _module_of_node(".bin/argdown")
    texts = maps.module_at(Path(__file__).with_name("argdown_texts.py"))
    for seed in range(300):
        (tmp_path / f"{seed}.argdown").write_bytes(texts.argdown_text(seed).encode())
    subprocess.run([argdown, "json", "*.argdown", "out"], cwd=tmp_path, capture_output=True, check=False)
    exported = sorted((tmp_path / "out").glob("*.json"))
    assert len(exported) > 150  # others have an argument for a premise, or something else that is no Argdown
    for file in exported:
        source = (tmp_path / f"{file.stem}.argdown").read_bytes()
        statements, arguments, relations = _said_by_us(maps.argdown_model(source))
        theirs = _said_by_them(json.loads(file.read_bytes()))
        assert (statements, arguments) == theirs[:2], file.stem
        assert theirs[2] <= relations, file.stem  # they drop some that others imply


_TAG = re.compile(r"#(?:\([^)]+\)|tag)")


def _said_by_them(data: dict[str, Any]) -> tuple[Any, Any, Any]:
    """Texts without tags, by title; and relations but for those of a thing to itself."""
    said: dict[str, dict[str, Any]] = {}
    for section in ("statements", "arguments"):
        for title, one in data[section].items():
            members = [member for member in one.get("members", ()) if not member.get("isReference")]
            texts = tuple(" ".join(_TAG.sub("", member.get("text") or "").split()) for member in members)
            if any(texts) or not title.startswith("Untitled "):  # a comment at the end is an empty statement there
                said.setdefault(section, {})[title] = (texts, tuple(sorted(one.get("tags") or ())))
    kinds = {"equivalence-class": "statements", "argument": "arguments"}

    def end(one: dict[str, str], side: str) -> Any:
        kind = kinds.get(one[f"{side}Type"], "")
        return _named(one[side], *said[kind][one[side]]) if kind else "inference"

    relations = [(one["relationType"], end(one, "from"), end(one, "to")) for one in data["relations"]]
    return *(_all_named(said.get(kind, {})) for kind in ("statements", "arguments")), _loosely(relations)


def _said_by_us(model: Any) -> tuple[Any, Any, Any]:
    """The same; what a reconstructed argument says, its conclusion says there, and an undercut hits its step."""
    said: dict[str, dict[str, Any]] = {"statement": {}, "argument": {}}
    for (kind, title), thing in model.things.items():
        name = title if thing.titled else f"Untitled {title}"
        said[kind][name] = (tuple(text.plain for text in thing.texts), tuple(sorted(thing.tags)))

    def end(one: tuple[str, str]) -> Any:
        kind, title = one
        if kind == "inference":
            return "inference"
        name = title if model.things[one].titled else f"Untitled {title}"
        return _named(name, *said[kind][name])

    def source(one: tuple[str, str]) -> Any:
        thing = model.things.get(one)
        return end(("statement", thing.lines[-1])) if thing is not None and thing.lines else end(one)

    relations = [(one.kind, source(one.source), end(one.target)) for one in model.relations]
    both = [one for one in model.relations if one.kind == "contradictory"]
    relations += [(one.kind, source(one.target), end(one.source)) for one in both]
    return _all_named(said["statement"]), _all_named(said["argument"]), _loosely(relations)


def _named(title: str, texts: Any, tags: Any) -> Any:
    return (texts, tags) if title.startswith("Untitled ") else title


def _all_named(said: dict[str, Any]) -> list[Any]:
    return sorted(((_named(title, *one), one) for title, one in said.items()), key=str)


def _loosely(relations: list[tuple[str, Any, Any]]) -> set[tuple[str, Any, Any]]:
    """Contradictions have no direction, and what exactly an undercut under a statement hits, no meaning."""
    return {
        (kind, source, "" if kind == "undercut" else target)
        for kind, source, target in relations
        if kind == "undercut" or source != target
    }


def _relation(one: dict[str, str]) -> tuple[str, ...]:
    """Contradictions have no direction."""
    ends = [_titled(one["from"]), _titled(one["to"])]
    return one["relationType"], *(sorted(ends) if one["relationType"] == "contradictory" else ends)


def _titled(title: str) -> str:
    return "Untitled" if title.startswith("Untitled ") else title
