"""An argument does not conclude what its scheme can show.

Why: Silence can at most show that something did not happen; a rule shows what ought to have been done, not what was
done; a speaker's bias tells against believing the speaker, not against what was said.

Example:

    claims:
      met: The plenum met.
      stake: Khrushchev had helped Stalin.
      colours: Who helped tells less than there is to tell.
    arguments:
      tainted: {scheme: bias, premises: {interest: stake, effect: colours}, rebuts: met}

Instead:

    claims:
      met: The plenum met.
      stake: Khrushchev had helped Stalin.
      colours: Who helped tells less than there is to tell.
    arguments:
      spoken: {premises: [Khrushchev speaks of it., Khrushchev was there.], supports: met}
      tainted: {scheme: bias, premises: {interest: stake, effect: colours}, undercuts: spoken}
"""

from collections.abc import Iterator

from argmap.document.scheme_library import concludes
from argmap.findings import About, Finding, Severity
from argmap.graph import Graph
from argmap.graph.schemes import Followed, followed
from argmap.graph.words import language, word_list, words

CODE = "AM705"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "seminar"

_DENIALS = word_list(
    """
    not no never none nobody nothing neither nor without cannot hardly scarcely only false untrue unfounded absent
    invented forged fabricated legend myth fiction lacked lacks lacking failed fails refused excluded impossible
    """
)
_ELSE = {"norm": ("fact", "causal", "textual"), "denial": ()}


def conclusion_form(graph: Graph) -> Iterator[Finding]:
    """Arguments whose conclusion is of another form than their scheme's."""
    for one in followed(graph):
        fault = _fault(graph, one, concludes(graph.debate, one.scheme))
        if fault and one.argument.scheme is not None:
            message, help_ = fault
            yield Finding("conclusion-form", message, one.argument.scheme.place, (one.argument.id,), help=help_)


def _fault(graph: Graph, one: Followed, form: str) -> tuple[str, str] | None:
    name, scheme, relation = one.argument.id, one.scheme.id, one.argument.relation
    target = str(one.argument.target)
    if relation == "explains":
        message = f"`{name}` follows the scheme `{scheme}`, but explains `{target}` and argues for nothing"
        return message, "Write `supports` if it is a reason for it; an explanation needs no scheme."
    if form == "undercut" and relation in ("supports", "rebuts"):
        message = f"`{name}` concludes something about `{target}`, but `{scheme}` only takes force from an argument"
        return message, "Write `undercuts:` and the argument that relies on that speaker."
    if form == "norm" and relation == "supports" and target in graph.claims:
        kind = graph.claims[target].kind
        if kind in _ELSE["norm"]:
            message = f"`{name}` shows by `{scheme}` what ought to be, but `{target}` is marked `kind: {kind}`"
            return message, "From what a rule required to what was done leads `rule-to-fact`."
    if form == "denial" and relation == "supports" and _affirms(graph, target):
        message = f"`{name}` argues by `{scheme}`, which can only show that something is not so, for `{target}`"
        return message, "Let it rebut the claim that something was so, or word the conclusion as a denial."
    return None


def _affirms(graph: Graph, claim: str) -> bool:
    """Whether a claim denies nothing: neither another claim nor, in words, what it speaks of; read in English only."""
    if claim in graph.conflicting or claim in graph.theses or language(graph) != "en":
        return False
    return claim in graph.claims and _DENIALS.isdisjoint(words(graph)[claim])
