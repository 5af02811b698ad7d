"""Words of a document stay words, whatever they look like."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from argmap import pipeline
from argmap.cli.dossiers import whole_dossier
from argmap.views._page.data import data, in_script

HOSTILE = r"""argmap: 1
title: "</title><script>window.bad=1</script> & \"quotes\" 'single' {{script}}"
question: "</script><img src=x onerror=window.bad=1>"
sides:
  'a"b': {label: "<b>A</b> {{data}}", thesis: "t'1"}
  b: {label: "javascript:window.bad=1", thesis: t2}
people:
  p: {name: "<script>window.bad=1</script>", side: 'a"b'}
sources:
  s: {title: "</style><style>*{display:none}</style>", author: p, issued: 1900, URL: "javascript:window.bad=1"}
claims:
  "t'1":
    text: "<script>window.bad=1</script></style></title>"
    stances: {p: {stance: asserts, cite: "s, p. 1", quote: "\u202Eevil\u202C ]]> --> <!-- <script>"}}
  t2: "انعقد المجلس في أيلول من عام ١٩٣٦ ولم يُعلن عن ذلك في الصحف."
  "javascript:window.bad=1": "javascript:window.bad=1 \u202E reversed \u2028 line"
  'x" onload="window.bad=1': {text: "An id with quotes & <angles>"}
arguments:
  'a<b>&"c"': {by: p, title: "</script><script>window.bad=1</script>", premises: ["javascript:window.bad=1"],
    supports: "t'1", note: "]]></script>"}
  r: {premises: ['x" onload="window.bad=1'], undercuts: 'a<b>&"c"'}
steps:
  - {show: ["t'1"], note: "</script><script>window.bad=1</script>"}
"""


def test_hostile_words_stay_words(visit: Callable[..., Any]) -> None:
    """A debate from a stranger could run a script in the reader's browser, or hide what it says."""
    page = visit(HOSTILE)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for thing in page.locator("[role=treeitem]").all()[1:4]:
        thing.click()
    assert page.evaluate("window.bad") is None
    assert page.locator("script").count() == 2
    assert page.locator("body img, body style, script[src]").count() == 0
    assert page.inner_text("h1").startswith("</title><script>window.bad=1</script>")
    told = page.locator("#outline").text_content()
    assert "<script>window.bad=1</script></style></title>" in told
    assert "انعقد المجلس" in told
    assert "\u202e" not in page.content()
    for address in page.eval_on_selector_all("a[href]", "all => all.map(one => one.href)"):
        assert address.startswith("file:")
    page.evaluate("location.hash = '#step-1'")
    page.wait_for_selector("#bar:not([hidden])")
    assert page.evaluate("window.bad") is None


def test_the_policy_stops_what_is_put_in(browser: Any, make: Callable[..., Path]) -> None:
    """Should a text ever become markup, nothing would keep it from running."""
    page = browser.new_page()
    page.goto(make("argmap: 1\ntitle: Policy\n").as_uri())
    page.evaluate("addEventListener('securitypolicyviolation', event => { window.stopped = event.effectiveDirective })")
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.bad = 1'}))")
    page.wait_for_function("() => window.stopped")
    assert page.evaluate("window.bad") is None
    page.close()


def test_data_never_ends_its_script(tmp_path: Path) -> None:
    """The data block would end at the first `</script` of a document, and the rest be read as markup."""
    path = tmp_path / "hostile.yaml"
    path.write_text(HOSTILE, encoding="utf-8")
    written = in_script(data(whole_dossier(pipeline.read(pipeline.find([path])[0]))))
    assert not set(written) & set("<>&\u2028\u2029")
