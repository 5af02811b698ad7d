"""The flowchart."""

import re

from hypothesis import given
from hypothesis import strategies as st

from argmap.drawing import Box, Plan
from argmap.views.mermaid import mermaid

NODE = re.compile(r'    (n|i)\d+(\["[^"]*"\]|\(\("[^"]*"\)\)):::\w+')
LINE = re.compile(r"    [ni]\d+ (---|-->|==x|-\.->|<-\.->)(\|[^|\"]+\|)? [ni]\d+")
CLASS = re.compile(r"    classDef \w+ [a-z0-9:#,;A-F -]+")


def body(plan: Plan) -> list[str]:
    """The lines after the heading."""
    lines = mermaid(plan).decode().splitlines()
    assert lines[0] == lines[2] == "---"
    assert lines[3] == "flowchart RL"
    return lines[4:]


def test_every_line_is_a_comment_a_node_a_line_or_a_class(plan: Plan) -> None:
    """One line that Mermaid cannot read, and nothing is drawn."""
    for line in body(plan):
        assert line.startswith("%% ") or any(form.fullmatch(line) for form in (NODE, LINE, CLASS)), line


def test_nothing_on_the_plan_is_left_out(plan: Plan) -> None:
    """Boxes, dots and lines all come through."""
    lines = body(plan)
    assert sum(bool(NODE.fullmatch(line)) for line in lines) == len(plan.boxes) + len(plan.dots)
    assert sum(bool(LINE.fullmatch(line)) for line in lines) == len(plan.lines)


def test_classes_that_are_used_are_defined(plan: Plan) -> None:
    """A class without a definition would be drawn in nobody's colours."""
    text = "\n".join(body(plan))
    assert set(re.findall(r":::(\w+)", text)) == set(re.findall(r"classDef (\w+)", text))


def test_markup_is_text(plan: Plan) -> None:
    """Quotes, tags, entities, code marks and emphasis stand as typed."""
    text = "\n".join(body(plan))
    assert "#quot;δεν#quot; έγινε #lt;b#gt;; #35;quot; #amp;amp; #96;code#96; #42;x#42; #95;y#95; #92;n" in text
    assert mermaid(plan).decode().splitlines()[1] == 'title: "Did it meet? ‘No’ & <other> \\"answers\\""'


@given(st.text(st.characters(), max_size=60))
def test_no_text_breaks_out_of_its_node(text: str) -> None:
    """Whatever an author types stays between its quotation marks."""
    lines = body(Plan(text, text, (Box(text, text, holders=text, source=text),), notes=(text,)))
    assert sum(bool(NODE.fullmatch(line)) for line in lines) == 1
    assert all(line.startswith(("%%", "    ")) for line in lines)
