"""The page as it is read: outline, picture and panel in step; search, filters, folds, links; themes and paper."""

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PLENUM = ROOT / "arguments" / "september-plenum"
EARTH = ROOT / "arguments" / "does-the-earth-turn.yaml"
sys.path.append(str(ROOT / "tests" / "benchmarks"))
YAGODA = "#claim-yagoda-retired-in-january"
EMPTY = "argmap: 1\ntitle: Nothing yet\n"
ALONE = "argmap: 1\ntitle: One\nclaims: {only: One claim stands alone.}\n"

CONTRASTS = """() => {
    const light = colour => { const [r, g, b] = colour.match(/[0-9.]+/g).map(Number).map(each => each / 255)
        .map(each => each <= 0.03928 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
    return [...document.querySelectorAll('svg.current .box')].flatMap(box => {
        const ground = light(getComputedStyle(box.firstElementChild).fill);
        return [...box.querySelectorAll(':scope > text:not(.flag)')].map(text => light(getComputedStyle(text).fill))
            .map(ink => (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)); }); }"""
"""How each text stands out from its box (WCAG 2.2)."""

Visit = Callable[..., Any]


def places(page: Any) -> list[str]:
    """Where every thing of the picture lies."""
    return page.eval_on_selector_all("svg.current .thing", "all => all.map(one => one.getAttribute('transform'))")


def test_a_file_of_its_own(make: Callable[..., Path]) -> None:
    """The page could not be carried into a room without a network, or would not fit where pages are posted."""
    page = make(PLENUM).read_text(encoding="utf-8")
    assert len(page.encode()) < 600_000
    assert "default-src 'none'" in page
    assert not re.search(r"<(?:link|img|iframe)\b|@import|url\(|src=", page.split('id="data"')[0])


def test_a_deep_link_opens_the_claim(visit: Visit) -> None:
    """A link to a claim would open the page at its beginning, and the panel would not say who holds it."""
    page = visit(PLENUM, hash_=YAGODA)
    told = page.inner_text("#panel")
    for words in ("Yagoda held the post", "Armstrong asserts", "did not officially", "p. 53", "A rank, not a post"):
        assert words in told
    assert page.locator(".thing.chosen").count() == 1
    assert page.locator(".row[aria-selected=true]").inner_text().count("Yagoda held the post") == 1


def test_a_click_opens_the_panel_and_changes_the_address(visit: Visit) -> None:
    """What was clicked could not be told from what the panel shows, nor linked to."""
    page = visit(EARTH)
    page.locator(".thing.box", has_text="The tides keep time").locator("rect").click()
    assert "The tides keep time with the Moon." in page.inner_text("#panel h2")
    assert "claim-moon-draws-the-sea" in page.evaluate("location.hash")
    page.keyboard.press("Escape")
    assert page.is_hidden("#panel")


def test_everything_by_keyboard(visit: Visit) -> None:
    """Whoever uses no mouse could not walk the outline, open a claim, fold it, or move from box to box."""
    page = visit(EARTH)
    page.locator("[role=tree] [tabindex='0']").focus()
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    assert page.locator("[role=treeitem]:focus").count() == 1
    chosen = page.locator(".thing.chosen").get_attribute("data-n")
    page.keyboard.press("End")
    assert page.locator(".thing.chosen").get_attribute("data-n") != chosen
    page.keyboard.press("Enter")
    assert page.is_visible("#panel")
    page.locator("#pictures").focus()
    before = page.locator(".thing.chosen").get_attribute("data-n")
    page.keyboard.press("Shift+ArrowLeft")
    assert page.locator(".thing.chosen").get_attribute("data-n") != before
    page.keyboard.press("f")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search"


def test_folding_dims_and_moves_nothing(visit: Visit) -> None:
    """A fold that moves boxes makes a room lose its place."""
    page = visit(EARTH, hash_="#claim-earth-turns")
    before = places(page)
    page.get_by_role("button", name="Fold what lies behind").click()
    assert page.locator(".thing.dim").count() > 4
    assert page.locator(".thing.chosen.dim").count() == 0
    assert places(page) == before
    page.get_by_role("button", name="Unfold").click()
    assert page.locator(".thing.dim").count() == 0


def test_filters_dim_the_rest(visit: Visit) -> None:
    """A side or a relation could not be looked at alone."""
    page = visit(EARTH)
    before = places(page)
    page.get_by_role("tab", name="Filters").click()
    page.get_by_role("checkbox", name="The Earth rests").uncheck()
    dim = page.locator(".thing.box.dim").all_text_contents()
    assert any("of the world" in text for text in dim)
    assert not any("once a day" in text for text in dim)
    page.get_by_role("checkbox", name="supports").uncheck()
    page.get_by_role("button", name="Show everything").click()
    assert page.locator(".dim").count() == 0
    page.get_by_label("Depth").select_option("1")
    assert page.locator(".thing.dim").count() > 0
    assert places(page) == before


LEFT = """() => { const { things } = JSON.parse(document.getElementById('data').textContent);
    return [...document.querySelectorAll('svg.current .box:not(.dim)')].map(box => [Number(box.dataset.n),
        things[box.dataset.n]]); }"""


def test_filters_by_topic_and_status(visit: Visit) -> None:
    """What belongs to a topic, or what has fallen, could not be told from the rest."""
    page = visit(PLENUM)
    before = places(page)
    page.get_by_role("tab", name="Filters").click()
    page.get_by_label("Topic").select_option(label="Kennan's testimony")
    left = page.evaluate(LEFT)
    assert 3 < len(left) < 40
    assert len({thing["topic"] for _, thing in left}) == 1
    page.get_by_role("button", name="Show everything").click()
    page.get_by_label("Judged").select_option("refuted")
    verdicts = page.evaluate("JSON.parse(document.getElementById('data').textContent).verdicts")
    left = {number for number, _ in page.evaluate(LEFT)}
    assert left == {int(number) for number, (status, _) in verdicts.items() if status == "refuted"}
    assert places(page) == before


def test_search_finds_words_of_quotations(visit: Visit) -> None:
    """What somebody remembers of a quotation would not lead to its claim; accents and case would hide it."""
    page = visit(PLENUM)
    page.fill("#search", "OFFICIÁLLY retire")
    assert page.locator("#hits li button").first.inner_text().startswith("Yagoda held the post")
    assert page.inner_text("#found") == "1 found"
    page.keyboard.press("Enter")
    assert "Yagoda held the post" in page.inner_text("#panel h2")
    page.fill("#search", "zzz")
    assert "Nothing found" in page.inner_text("#hits")


def test_the_outline_is_complete(visit: Visit) -> None:
    """Whoever cannot see the picture would miss claims, arguments, or who holds what."""
    page = visit(PLENUM)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    told = page.locator("#outline").text_content()
    data = json.loads(page.locator("#data").text_content())
    for thing in data["things"]:
        assert (thing.get("text") or thing.get("title") or "") in told
        assert thing.get("held", "") in told
    assert page.locator("li:not(.again) > [role=treeitem]").count() >= len(data["things"])


def test_topics_are_maps_of_their_own(visit: Visit) -> None:
    """A topic could not be looked at alone; a claim elsewhere could not be followed."""
    page = visit(PLENUM)
    page.select_option("#picture", label="Kennan's testimony")
    assert page.locator("svg.current .thing").count() < 40
    assert page.locator("svg.current .thing:empty").count() == 0
    page.evaluate("location.hash = '#claim-yagoda-retired-in-january'")
    page.wait_for_selector("#panel:not([hidden])")
    assert page.locator(".thing.chosen").count() == 1


def test_findings_are_shown_on_request(visit: Visit) -> None:
    """What is open in a debate would shout at whoever only reads, or could not be found by who asks."""
    page = visit(PLENUM)
    assert page.locator(".troubled").count() == 0
    page.get_by_role("tab", name=re.compile("Findings")).click()
    assert page.locator(".troubled").count() > 5
    assert page.locator("#findings details").count() > 5
    assert page.locator("#findings li").count() == int(page.inner_text("#tab-findings .count"))
    page.locator("#findings summary", has_text="Bare assertion").click()
    assert "Avtorkhanov" in page.locator("#findings details[open] li").first.inner_text()


def test_statuses_are_shown_on_request(visit: Visit) -> None:
    """What stands and what has fallen could only be asked of one claim after the other."""
    page = visit(EARTH)
    assert page.locator(".badge").count() == 0
    page.get_by_role("tab", name="Filters").click()
    page.check("#judged")
    marks = page.locator("svg.current .badge")
    assert marks.count() == page.locator("svg.current .box").count()
    assert set(marks.all_text_contents()) <= set("●×↔◌?")
    page.uncheck("#judged")
    assert page.locator(".badge >> visible=true").count() == 0


def test_the_guide(visit: Visit) -> None:
    """Whoever sees such a page for the first time would not know what it is about, nor how to read it."""
    page = visit(PLENUM)
    told = page.inner_text("#guide")
    for words in (
        "A plenum of the Central Committee met in September 1936.",
        "undercuts",
        "Lines that meet in one dot",
    ):
        assert words in told
    page.locator("#guide a").first.click()
    assert page.is_visible("#panel")
    page.locator("#guide summary").click()
    assert page.is_hidden("#guide-text")


def test_from_afar(visit: Visit) -> None:
    """The whole of a large map would be a grey of unreadable letters, and nobody know which side is where."""
    page = visit(PLENUM)
    page.click("#zoom-fit")
    sizes = page.eval_on_selector_all(
        "svg.current text",
        "all => all.filter(one => getComputedStyle(one).display !== 'none')"
        ".map(one => parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().a)",
    )
    assert min(sizes) > 6
    assert page.locator("svg.current .flag >> visible=true").all_text_contents() == [
        "The plenum met",
        "The assertion is unfounded",
    ]
    page.locator("svg.current .box").first.hover(force=True)
    assert len(page.inner_text("#tip")) > 20


def test_words_of_topics_come_from_the_whole_map(visit: Visit) -> None:
    """Boxes that are only broken into other lines would be empty, or say what another one says."""
    page = visit(PLENUM)
    assert page.locator("svg.picture text:empty").count() == 0
    said = page.evaluate(
        """() => [...document.querySelectorAll('svg.picture .box')].map(box =>
            [things_text(box), JSON.parse(document.getElementById('data').textContent).things[box.dataset.n].text]);
        function things_text(box) { return [...box.querySelectorAll('text:not(.far,.flag)')].map(t => t.textContent)
            .join(' '); }"""
    )
    assert len(said) > 300
    for shown, text in said:
        assert shown.startswith(text) or "…" in shown


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_both_schemes(visit: Visit, scheme: str) -> None:
    """At night the page would blind, or its texts would vanish on the page's colour."""
    page = visit(EARTH, color_scheme=scheme)
    page_colour = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert page_colour == {"light": "rgb(255, 255, 255)", "dark": "rgb(22, 24, 29)"}[scheme]
    contrasts = page.evaluate(CONTRASTS)
    assert len(contrasts) > 30
    assert min(contrasts) > 4.5
    page.click("#theme")
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != page_colour


@pytest.mark.parametrize(("wide", "high"), [(1366, 768), (1920, 1080), (683, 384), (390, 844)])
def test_nothing_overflows(visit: Visit, wide: int, high: int) -> None:
    """At 200 % zoom, or on a telephone, controls would lie outside of the window."""
    page = visit(PLENUM, hash_=YAGODA, wide=wide, high=high)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    outside = page.evaluate(
        "[...document.querySelectorAll('header *, #zoom *, #panel > *')].filter(one => { const box ="
        " one.getBoundingClientRect(); return box.width && (box.left < -1 || box.right > innerWidth + 1) })"
        ".map(one => one.outerHTML.slice(0, 80))"
    )
    assert outside == []


def test_words_fit_their_boxes(visit: Visit) -> None:
    """Texts would run out of their boxes where another font stands in for ours, or short names from far."""
    page = visit(PLENUM, hash_=YAGODA)
    run_over = """() => [...document.querySelectorAll('svg.current .box')].flatMap(box => {
        const room = box.firstElementChild.getBoundingClientRect();
        return [...box.querySelectorAll(':scope > text:not(.flag)')]
            .map(text => [text.getBoundingClientRect(), text.textContent])
            .filter(([own]) => own.width && (own.right > room.right + 2 || own.bottom > room.bottom + 3))
            .map(([, words]) => words); })"""
    assert page.evaluate(run_over) == []
    page.click("#zoom-fit")
    assert page.locator("svg.current.from-far").count() == 1
    assert page.evaluate(run_over) == []


def test_touch(visit: Visit) -> None:
    """On a tablet a claim could not be opened, and the map not be moved."""
    page = visit(EARTH, has_touch=True, wide=1024, high=768)
    box = page.locator(".thing.box").first.locator("rect").bounding_box()
    page.touchscreen.tap(box["x"] + 20, box["y"] + 10)
    assert page.is_visible("#panel")
    view = page.locator("svg.current").get_attribute("viewBox")
    page.evaluate(
        """() => { const at = (type, id, x, y) => document.getElementById('pictures').dispatchEvent(
            new PointerEvent(type, {pointerId: id, pointerType: 'touch', clientX: x, clientY: y, bubbles: true}));
        const held = Element.prototype.setPointerCapture; Element.prototype.setPointerCapture = () => {};
        at('pointerdown', 1, 500, 300); at('pointerdown', 2, 600, 300);
        at('pointermove', 2, 700, 300); at('pointerup', 2, 700, 300); at('pointerup', 1, 500, 300);
        Element.prototype.setPointerCapture = held; }"""
    )
    page.wait_for_function("old => document.querySelector('svg.current').getAttribute('viewBox') !== old", arg=view)


def test_print(visit: Visit) -> None:
    """On paper the buttons would be printed, and most of the outline not."""
    page = visit(EARTH)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.is_hidden(".tools")
    assert page.is_visible("#outline")
    assert page.locator("[role=treeitem][aria-expanded=false]").count() == 0
    assert len(page.pdf()) > 5_000


@pytest.mark.parametrize("debate", [EMPTY, ALONE])
def test_almost_nothing(visit: Visit, debate: str) -> None:
    """Whoever begins a debate would see a broken page."""
    page = visit(debate)
    assert page.locator("[role=treeitem]").count() > 0
    page.keyboard.press("p")
    page.keyboard.press("PageDown")
    page.keyboard.press("Escape")
    assert page.is_hidden("#bar")


def test_a_thousand_claims(visit: Visit, make: Callable[..., Path]) -> None:
    """A large debate would freeze the browser, and searching it would lag behind the keys."""
    from generate import debate

    large = debate(1000)
    assert make(large).stat().st_size < 3_000_000
    page = visit(large)
    client = page.context.new_cdp_session(page)
    client.send("Performance.enable", {"timeDomain": "threadTicks"})  # seconds of the processor, not of the clock

    def spent(what: str) -> float:
        metrics = client.send("Performance.getMetrics")["metrics"]
        return next(each["value"] for each in metrics if each["name"] == what)

    page.reload()
    page.wait_for_selector("html.ready", state="attached")
    assert 0.1 < spent("TaskDuration") < 2
    page.fill("#search", "c")
    page.wait_for_timeout(500)
    before = spent("ScriptDuration")
    page.fill("#search", "letter")
    page.wait_for_selector("#hits .hit")
    assert 0 < spent("ScriptDuration") - before < 0.05
    assert page.locator("#hits .hit").count() > 10
