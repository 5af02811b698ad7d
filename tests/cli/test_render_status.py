"""`argmap render --status`: verdicts on the map."""

DEBATE = """argmap: "1"
sides: {for: {label: It met, thesis: met}, against: {label: It did not, thesis: unmet}}
claims:
  met: {text: The plenum met.}
  unmet: {text: No plenum met.}
arguments:
  names: {premises: [Five names were proposed.], supports: met, by: [mapper]}
"""


def test_status_is_drawn_and_checked(argmap, write, folder) -> None:
    """A verdict would be told by colour alone, or a picture without statuses would pass for one with them."""
    write({"plenum.yaml": DEBATE})
    drawn = argmap("render", "plenum.yaml", "--status", "-f", "svg,mermaid")
    assert drawn.code == 0, drawn.err
    svg = (folder / "renders" / "plenum.svg").read_text()
    assert "● established" in svg
    assert "× refuted" in svg
    assert "× refuted" in (folder / "renders" / "plenum.mmd").read_text()
    assert argmap("render", "plenum.yaml", "--status", "--check").code == 0
    assert argmap("render", "plenum.yaml", "--check").code == 1
    assert argmap("render", "plenum.yaml").code == 0
    assert "established" not in (folder / "renders" / "plenum.svg").read_text()


def test_agreement_is_drawn(argmap, write, folder) -> None:
    """What the sides dispute would have to be looked for in a list beside the map."""
    people = "people: {ann: {name: Ann, side: for}, bob: {name: Bob, side: against}}\n"
    said = DEBATE.replace("{text: The plenum met.}", "{text: The plenum met., stances: {ann: asserts, bob: denies}}")
    write({"plenum.yaml": people + said})
    assert argmap("render", "plenum.yaml", "--agreement").code == 0
    svg = (folder / "renders" / "plenum.svg").read_text()
    assert "≠ disputed" in svg
    assert "Between the sides: ≠ disputed." in svg
    assert argmap("render", "plenum.yaml", "--agreement", "--check").code == 0
