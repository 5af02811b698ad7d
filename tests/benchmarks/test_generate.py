"""The debates that are measured are the same everywhere, and sound."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

GENERATOR = Path(__file__).with_name("generate.py")
_spec = importlib.util.spec_from_file_location("generate", GENERATOR)
assert _spec is not None
assert _spec.loader is not None
_module = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_module)
debate = _module.debate


def test_the_same_number_gives_the_same_debate():
    """Two measurements measure different debates."""
    run = subprocess.run([sys.executable, GENERATOR, "300"], capture_output=True, text=True, check=True)
    assert run.stdout == debate(300)
    assert debate(300, seed=1) != debate(300)


@pytest.mark.parametrize("claims", [2, 3, 7, 40, 700])
def test_a_generated_debate_has_no_fault(claims, tmp_path):
    """What is measured is the reporting of faults, not the checking of a debate."""
    path = tmp_path / "debate.yaml"
    path.write_text(debate(claims), encoding="utf-8")
    run = subprocess.run([sys.executable, "-m", "argmap", "check", path], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_debate_has_the_promised_shape():
    """The figures are quoted for debates of another size or density than they have."""
    text = debate(5000)
    sentences = re.findall(r"^(?:  c\d+: |    text: )(.*)$", text, re.MULTILINE)
    lengths = {len(sentence.split()) for sentence in sentences}
    assert len(sentences) == len(set(sentences)) == 5000
    assert (min(lengths), max(lengths)) == (7, 25)
    arguments = re.findall(r"^  a\d+: \{.*?(premises.*)$", text, re.MULTILINE)
    assert 7450 < len(set(arguments)) == len(arguments) <= 7500
    assert 195 < len(text) / 5000 < 215


def test_a_debate_has_two_theses():
    """A debate of one claim names a thesis that it lacks."""
    with pytest.raises(ValueError, match="at least two"):
        debate(1)
