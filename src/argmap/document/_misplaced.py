"""Keys that writers reach for, by the kind of entry they put them in, and where what they mean is written."""

from collections.abc import Iterable, Mapping


def _each(keys: Iterable[str], advice: str) -> dict[str, str]:
    return {key: advice.format(key) for key in keys}


CLAIM: Mapping[str, str] = {
    **_each(
        ("supports", "rebuts", "undercuts", "explains", "premises", "by", "scheme", "replies-to"),
        "`{}` belongs to an argument: write one under `arguments`, with this claim among its `premises`.",
    ),
    **_each(
        ("side", "sides", "people", "person", "who", "author", "speaker", "held-by"),
        "Who holds a claim is written under `stances`, as in `stances: {{weber: asserts}}`; a side has a `thesis`.",
    ),
    **_each(
        ("source", "sources", "cite", "citation", "quote", "quotation", "locator", "page", "via"),
        "Where it is said stands with a citation: under `evidence`, or under `stances` for who says it.",
    ),
    "date": "`when` is the date of what the claim is about; when somebody said it is `date` under `stances`.",
    "thesis": "A side names its thesis, under `sides`.",
}
ARGUMENT: Mapping[str, str] = {
    "side": "An argument stands on the side of whoever is named in `by`.",
    **_each(("evidence", "stances", "when"), "`{}` belongs to a claim: give it to one of the premises."),
    **_each(("claims", "claim", "reasons", "reason", "because", "from"), "What it rests on are its `premises`."),
    **_each(
        ("attacks", "against", "opposes", "objects-to", "refutes", "denies", "contradicts", "disputes"),
        "Write `rebuts` for a claim that it says is false, `undercuts` for an argument whose step it denies.",
    ),
    **_each(
        ("objections", "objection", "rebuttal", "rebuttals", "undercutters"),
        "An objection is an argument of its own, with `rebuts` or `undercuts`.",
    ),
    **_each(("conclusion", "concludes", "therefore", "for", "thesis"), "The claim it concludes is what it `supports`."),
    "text": "An argument has no text of its own: write its `premises`, and a `title`.",
    **_each(("source", "citation", "locator", "page"), 'Where it is put forward is `cite: "source, p. 12"`.'),
}
STANCE: Mapping[str, str] = _each(
    ("source", "citation", "locator", "page", "evidence"), 'Where it is said is `cite: "source, p. 12"`.'
)
PERSON: Mapping[str, str] = _each(("thesis", "claim"), "A side has a thesis; write it under `sides`.")
SIDE: Mapping[str, str] = {
    **_each(("people", "person", "members", "who"), "A person names their side: `side` under `people`."),
    **_each(("name", "title", "text"), "What a side is called is its `label`."),
    **_each(("claim", "claims"), "The claim it stands for is its `thesis`."),
}
SOURCE: Mapping[str, str] = {
    **_each(("date", "year", "published", "when"), "When it was published is `issued`."),
    **_each(("journal", "newspaper", "magazine", "in"), "What it appeared in is `container-title`."),
    **_each(("pages", "pp"), "The pages it fills are `page`."),
    **_each(("place", "city", "address"), "Where it was published is `publisher-place`."),
    **_each(("by", "creator", "writer", "people", "person"), "Who wrote it is `author`."),
    "name": "What it is called is its `title`.",
    "file": "The file with its text is `text`.",
    "url": "`URL` is written in capitals.",
    "doi": "`DOI` is written in capitals.",
}
