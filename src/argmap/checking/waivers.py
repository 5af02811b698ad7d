"""Waivers: findings that the author has answered, each with a reason."""

from collections.abc import Container, Iterator, Mapping

from argmap.document.nouns import Debate, Waiver
from argmap.findings import Finding


class Waivers:
    """The waivers of a debate, and which of them were needed.

    A waiver on a thing covers findings that concern it; on a topic, those in its file; on the debate, all.
    """

    def __init__(self, debate: Debate) -> None:
        self._by_id: dict[str, dict[str, Waiver]] = {}
        self._by_file: dict[str, dict[str, Waiver]] = {}
        self._everywhere = {str(waiver.rule): waiver for waiver in debate.allow}
        self._used: set[int] = set()
        for section in (
            debate.claims,
            debate.arguments,
            debate.people,
            debate.sources,
            debate.sides,
            debate.events,
            debate.terms,
        ):
            for name, noun in section.items():
                if noun.allow:
                    self._by_id[name] = {str(waiver.rule): waiver for waiver in noun.allow}
        for topic in debate.topics.values():
            if topic.allow:
                self._by_file[topic.id.file.name] = {str(waiver.rule): waiver for waiver in topic.allow}

    def cover(self, finding: Finding) -> bool:
        """Whether a waiver covers the finding; that waiver then counts as used."""
        if not (self._by_id or self._by_file or self._everywhere):
            return False
        places = [self._by_id.get(name) for name in finding.ids] if self._by_id else []
        for waivers in (*places, self._by_file.get(finding.place.file), self._everywhere):
            waiver = waivers.get(finding.rule) if waivers else None
            if waiver is not None:
                self._used.add(id(waiver))
                return True
        return False

    def stale(self, spoken: Container[str], known: Mapping[str, object]) -> Iterator[Finding]:
        """Waivers that covered nothing though their rule spoke, and waivers of rules that do not exist."""
        for owner, waivers in (*self._by_id.items(), *self._by_file.items(), ("", self._everywhere)):
            ids = (str(owner),) if owner in self._by_id else ()
            for rule, waiver in waivers.items():
                if rule not in known:
                    from difflib import get_close_matches

                    near = get_close_matches(rule, known, n=1)
                    help_ = f"Did you mean `{near[0]}`?" if near else "`argmap explain` lists all rules."
                    yield Finding(
                        "stale-waiver", f"there is no finding called `{rule}`", waiver.rule.place, ids, help=help_
                    )
                elif rule in spoken and id(waiver) not in self._used:
                    message = f"`{rule}` is waived here, but it no longer arises"
                    yield Finding("stale-waiver", message, waiver.rule.place, ids, help="Delete the waiver.")
