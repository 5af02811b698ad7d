"""Argdown texts made at random, of everything its syntax has."""

from collections.abc import Iterator
from random import Random

WORDS = """
abbey bell charter copy court deed king letter monk record river seal stone tower witness
""".split()  # noqa: SIM905 - words
ORNAMENTS = [
    "**bold words**", "_soft words_", "*it*", "__strong__", "\\#1", "\\[x\\]", "[a link](http://x.y/z)", "#tag",
    "@[S1]", "#(two words)", "@<A1>", "(in brackets)", "50% of", "x / y", "it's", "“quoted”", "e.g. so", "1. one",
    "a-b", "x: y", "/* in */", "->", "\\\\", "über straße", "𝔘", "a & b", '"q"', ".->.", ":x:", ".v.", "=", "==",
    "+ more", "!?",
]  # fmt: skip
SIGNS = ["+", "-", "_", "<+", "<-", "<_", "+>", "->", "_>", "><"]
DATA = [" {a: 1}", " {sources: [x, y]}", " {color: red, n: 2.5}", " {a: {b: c}}", ' {"k": "v w"}']


class _Making:
    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)
        self.statements, self.arguments = self.dice.randint(2, 6), self.dice.randint(1, 4)
        self.reconstructed: set[int] = set()

    def words(self, count: int = 0) -> str:
        return " ".join(self.dice.choices(WORDS, k=count or self.dice.randint(2, 6)))

    def text(self) -> str:
        parts = [self.words().capitalize()]
        for _ in range(self.dice.randint(0, 2)):
            parts += [self.dice.choice(ORNAMENTS), *([self.words(1)] if self.dice.random() < 0.4 else ())]
        return " ".join(parts)

    def data(self) -> str:
        return self.dice.choice(DATA) if self.dice.random() < 0.2 else ""

    def statement(self) -> str:
        title = f"[S{self.dice.randint(1, self.statements)}]"
        return self.dice.choice([title, f"{title}: {self.text()}", self.text()])

    def member(self) -> str:
        title = f"<A{self.dice.randint(1, self.arguments)}>"
        return self.dice.choice([self.statement(), self.statement(), title, f"{title}: {self.text()}"]) + self.data()

    def relations(self, indent: int, depth: int = 0) -> Iterator[str]:
        for _ in range(self.dice.randint(0, 3)):
            yield f"{' ' * indent}{self.dice.choice(SIGNS)} {self.member()}"
            if self.dice.random() < 0.3 and depth < 3:
                yield from self.relations(indent + self.dice.randint(2, 4), depth + 1)

    def relation(self, chance: float) -> list[str]:
        return [f"  {self.dice.choice(SIGNS)} {self.member()}"] if self.dice.random() < chance else []

    def reconstruction(self) -> Iterator[str]:
        number = 0
        for _ in range(self.dice.randint(1, 2)):
            for _ in range(self.dice.randint(1, 3)):
                number += 1
                yield f"({number}) {self.statement()}{self.data()}"
                yield from self.relation(0.2)
            yield self.dice.choice(["----", "-----", "--\nModus ponens\n--", "-- Modus tollens {uses: [1]} --",
                                    "--\nrule one, rule two {a: 1}\n--", "--\np .^. q .->. r\n--"])  # fmt: skip
            if self.dice.random() < 0.2:
                yield f"  {self.dice.choice(['+', '-', '_', '<_', '<-'])} {self.member()}"
            number += 1
            yield f"({number}) {self.statement()}"
            yield from self.relation(0.4)

    def argument(self) -> Iterator[str]:
        number = self.dice.randint(1, self.arguments)
        yield f"<A{number}>: {self.text()}{self.data()}"
        yield from self.relations(2)
        if number not in self.reconstructed and self.dice.random() < 0.6:
            self.reconstructed.add(number)
            yield ""
            yield from self.reconstruction()

    def block(self) -> Iterator[str]:
        kind = self.dice.randrange(10)
        if kind < 4:
            yield f"{self.statement()}{self.data()}"
            yield from self.relations(2)
        elif kind < 7:
            yield from self.argument()
        elif kind == 7:
            tail = self.dice.choice(["", " #tag", " {isGroup: false}"])
            yield f"{'#' * self.dice.randint(1, 3)} {self.words()}{tail}"
        elif kind == 8:
            yield from (f" * {self.statement()}" for _ in range(self.dice.randint(1, 3)))
        else:
            yield self.dice.choice(["// a comment", "/* a\ncomment */", "<!-- c -->"])

    def document(self) -> str:
        front = "===\ntitle: A title\nauthor: A. Reader\nx: {y: [1, 2]}\n===\n\n" if self.dice.random() < 0.3 else ""
        blocks = ["\n".join(self.block()) for _ in range(self.dice.randint(1, 6))]
        gaps = self.dice.choice(["\n\n", "\n  \n", "\n\n\n"])
        text = f"{front}{gaps.join(blocks)}\n"
        return text.replace("\n", "\r\n") if self.dice.random() < 0.1 else text


def argdown_text(seed: int) -> str:
    """A document; the same seed gives the same."""
    return _Making(seed).document()
