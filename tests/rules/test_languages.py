"""Word lists speak only of the language they are made of."""

from pathlib import Path

import pytest

from argmap import pipeline
from argmap.checking import Choice
from argmap.document.locating import Located


def rules_on(lang: str, text: str) -> set[str]:
    """The rules that speak of one claim in a debate of this language."""
    path = Path("debate.yaml")
    document = f"argmap: 1\nlang: {lang}\nclaims:\n  one: {{text: '{text}'}}\n"
    debate = pipeline.read(Located(path, "debate", (path,), given=document.encode()))
    return {finding.rule for finding in pipeline.examine(debate, Choice(select=("AM9",)))}


@pytest.mark.parametrize(
    ("lang", "text", "rule"),
    [
        ("de", "Die Anklage fiel, folglich tagte ein Plenum.", "embedded-argument"),
        ("fr", "Le procès fut abandonné, donc un plénum eut lieu.", "embedded-argument"),
        ("ru", "Дело было прекращено, следовательно пленум состоялся.", "embedded-argument"),
        ("de", "Das Plenum hat möglicherweise wohl getagt.", "hedge-stack"),
        ("de", "Wann tagte das Plenum?", "not-a-proposition"),
        ("ru", "Когда состоялся пленум?", "not-a-proposition"),
        ("ja", "総会は開かれたか？", "not-a-proposition"),
        ("de", "Das Plenum tagte heimlich. Niemand erfuhr davon.", "compound-claim"),
        ("ru", "Пленум прошёл тайно; никто об этом не узнал.", "compound-claim"),
    ],
)
def test_spoken(lang: str, text: str, rule: str) -> None:
    """A debate in another language would go unchecked."""
    assert rule in rules_on(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Rang des Kommissars."),  # no list of German verbs
        ("fr", "Il ne l’a jamais dit à personne."),  # two negators are one negation
        ("ru", "Никто никогда ничего не говорил."),
        ("de", "Das Plenum tagte nicht, weil der Zug ausfiel."),
        ("el", "Πότε συνεδρίασε η ολομέλεια; Κανείς δεν το ξέρει σήμερα"),  # ; is a question mark there
        ("he", "המליאה התכנסה בספטמבר"),
        ("la", "Hence non est vox Latina."),
    ],
)
def test_silent(lang: str, text: str) -> None:
    """A list of another language would find fault with words it does not know."""
    assert rules_on(lang, text) == set()


def test_without_language() -> None:
    """Which list to use would be guessed."""
    assert rules_on('""', "The charges were dropped, therefore a plenum met.") == set()
