"""Maps of others, small ones of our own in `samples` and real ones where they are at hand, and the way through ours."""

import importlib.util
import io
import json
import re
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from argmap.catalogue import entry, names
from argmap.document.loading import load
from argmap.document.locating import Located, locate
from argmap.document.nouns import Debate
from argmap.findings import Finding
from argmap.formats import Draft, Given
from argmap.formats._argdown_model import Model
from argmap.formats._argdown_parsing import read_model

FORMATS = "argmap.formats"
SAMPLES = Path(__file__).parent / "samples"
ROOT = Path(__file__).parents[2]
CORPORA = ROOT.parent / "shared" / "corpora"
BOTH = [
    name for name in names(FORMATS) if hasattr(entry(FORMATS, name), "read") and hasattr(entry(FORMATS, name), "write")
]

# The sample of each format that is read.
SAMPLE_OF = {
    "aif": "small.aif.json",
    "xaif": "small.xaif.json",
    "ova2": "small.ova2.json",
    "arguebuf": "small.arguebuf.json",
    "sadface": "small.sadface.json",
    "arggraph": "small.arggraph.xml",
    "graphml": "small.graphml",
    "argunet": "small.argunet.graphml",
    "argdown": "small.argdown",
    "argdown-json": "small.argdown.json",
    "carneades": "small.carneades.yml",
    "mindmup": "small.mup",
    "nested-yaml": "small.nested.yml",
    "iccma": "small.af",
    "aspartix": "small.apx",
    "tgf": "small.tgf",
    "csv": "small.csv",
    "kialo": "small.kialo.txt",
    "rationale": "small.rtnl",
    "aml": "small.aml",
    "lkif": "small.lkif",
    "caf": "small.caf",
    "brat": "small.ann",
    "argmap-json": "small.argmap.json",
}
_CORPUS_OF = {
    "aif": "microtexts/nodeset*.json",
    "arggraph": "microtexts/*.xml",
    "argdown": "argdown/*.argdown",
    "argdown-json": "argdown/*.json",
    "carneades": "carneades-4/*.yml",
    "mindmup": "mindmup/*.mup",
    "nested-yaml": "mindmup/*.yml",
}


def documents() -> list[Any]:
    """Every document of a known format: its format and path. Real ones only where they are at hand."""
    found = [pytest.param(form, SAMPLES / file, id=f"{form}-{file}") for form, file in SAMPLE_OF.items()]
    for form, pattern in _CORPUS_OF.items():
        paths = sorted(CORPORA.glob(pattern)) if CORPORA.is_dir() else []
        found += [pytest.param(form, path, id=f"{form}-{path.name}") for path in paths]
        if not paths:
            why = "the maps that others wrote are not at hand"
            found.append(pytest.param(form, CORPORA / pattern, id=f"{form}-corpus", marks=pytest.mark.skip(reason=why)))
    return found


def given(path: Path) -> Given:
    """A file as given."""
    return Given(str(path), path.read_bytes(), path)


def read(form: str, path: Path) -> Draft:
    """A file as a document in the making."""
    draft: Draft = entry(FORMATS, form).read(given(path))
    return draft


def yaml_of(draft: Draft) -> bytes:
    """The YAML that a document in the making becomes."""
    return bytes(entry(FORMATS, "argmap-yaml").draft_file(draft).files[""])


def loaded(text: bytes) -> tuple[Debate, list[Finding]]:
    """A debate from YAML."""
    path = Path("debate-of-a-test.yaml")
    return load(Located(path, path.stem, (path,), given=text))


def unfinished(finding: Finding) -> bool:
    """Whether a finding tells what was wrong with a map before: steps without ends, claims without text."""
    return finding.rule.startswith("inference-without-") or finding.message.endswith("has no text")


def through(draft: Draft) -> Debate:
    """A document in the making as a debate, by way of its YAML, which has to be understood whole."""
    if draft.topics:
        debate, findings = _in_a_folder(draft)
    else:
        debate, findings = loaded(yaml_of(draft))
    assert [finding for finding in findings if not unfinished(finding)] == []
    return debate


def _in_a_folder(draft: Draft) -> tuple[Debate, list[Finding]]:
    with tempfile.TemporaryDirectory() as name:
        for file, content in entry(FORMATS, "argmap-yaml").draft_folder(draft).files.items():
            Path(name, file).write_bytes(content)
        return load(locate(Path(name))[0])


def debate_at(path: Path) -> Debate:
    """A debate of ours."""
    debate, findings = load(locate(path)[0])
    assert [finding for finding in findings if finding.severity == "error"] == []
    return debate


def written(form: str, debate: Debate) -> bytes:
    """A debate in a format of one file."""
    return bytes(entry(FORMATS, form).write(debate).files[""])


# ------------------------------------------------------------------------------------- what a file says, whatever it is


def _xml(raw: bytes) -> Any:
    def said(element: ET.Element) -> Any:
        inner = [said(one) for one in element]
        order = sorted if element.tag == "arggraph" else list
        return element.tag, sorted(element.attrib.items()), (element.text or "").strip(), order(inner)

    return said(ET.fromstring(raw))


def _table(raw: bytes) -> Any:
    import csv

    text = raw.decode()
    first = text.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(text), delimiter=max(",;\t", key=first.count))
    return [{key: value for key, value in row.items() if value} for row in rows]


def argdown_model(raw: bytes) -> Model:
    """What an Argdown text says."""
    return read_model(Given("x.argdown", raw), raw.decode())


def _argdown(raw: bytes) -> Any:
    """Statements, arguments, relations and sections; untitled ones are named by what they say."""
    model = argdown_model(raw)
    name = {
        end: (end[0], thing.title if thing.titled else f"~{thing.text or thing.lines}")
        for end, thing in model.things.items()
    }

    def end(one: tuple[str, str]) -> Any:
        if one[0] != "inference":
            return name[one]
        title, _, number = one[1].rpartition("/")
        return "inference", name["argument", title], number

    things = {}
    for key, thing in model.things.items():
        texts = [(text.plain, text.marked) for text in thing.texts]
        steps = [(step.concludes, step.rules, step.data) for step in thing.inferences]
        lines = [model.things["statement", line].text or line for line in thing.lines]
        section = thing.section if thing.titled and thing.texts else None
        said = name[key] if thing.titled or thing.texts else (thing.kind, f"~{lines}")
        things[said] = texts, sorted(thing.tags), thing.data, section, lines, steps
    relations = set()
    for one in model.relations:
        ends = (end(one.source), end(one.target))
        relations.add((one.kind, *(sorted(ends, key=str) if one.kind == "contradictory" else ends)))
    if not all(thing.titled or thing.texts for thing in model.things.values()):
        relations = {one for one in relations if "Untitled" not in str(one)}
    front = yaml.safe_load(model.front) if model.front.strip() else None
    return things, relations, [(one.level, one.title, one.data) for one in model.sections], front


def _facts(raw: bytes) -> Any:
    return sorted(re.findall(r"\w+\([^)]*\)", re.sub(r"%.*", "", raw.decode())))


def _lines(raw: bytes) -> Any:
    return sorted(re.sub(r"^#\s*", "#", line.strip()) for line in raw.decode().splitlines() if line.strip())


SAYS: dict[str, Callable[[bytes], Any]] = {
    **dict.fromkeys(("aif", "xaif", "arguebuf", "sadface", "argdown-json", "mindmup", "argmap-json"), json.loads),
    **dict.fromkeys(("arggraph", "graphml"), _xml),
    "carneades": yaml.safe_load,
    "argdown": _argdown,
    "csv": _table,
    "aspartix": _facts,
    "iccma": _lines,
    "tgf": _lines,
}


def module_at(path: Path) -> ModuleType:
    """A module of the tests that is no test."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def maps() -> ModuleType:
    """The functions of this module."""
    return sys.modules[__name__]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """`document` is every document of a known format, `sample` each of our own, `both` each format of both ways."""
    if "document" in metafunc.fixturenames:
        found = [pytest.param((one.values[0], one.values[1]), id=one.id, marks=one.marks) for one in documents()]
        metafunc.parametrize("document", found)
    if "sample" in metafunc.fixturenames:
        metafunc.parametrize(
            "sample", [(form, SAMPLES / file) for form, file in SAMPLE_OF.items()], ids=list(SAMPLE_OF)
        )
    if "both" in metafunc.fixturenames:
        metafunc.parametrize("both", [form for form in BOTH if form != "argmap-yaml"])
