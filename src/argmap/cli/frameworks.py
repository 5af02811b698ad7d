"""The files that `argmap solve` reads: those of the ICCMA competition, `p af` since 2023 and apx and tgf before."""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from argmap.abstract.attacks import Attacks, attacks
from argmap.cli.inputs import STDIN, Refusal, reason

FORMATS = ("af", "apx", "tgf")
MOST = 20_000_000  # arguments; a slip in the first line should not fill the memory

_PLAIN = re.compile(rb"p af (\d{1,8})\r?\n((?:[1-9]\d{0,7} [1-9]\d{0,7}\r?\n)*+)")
_HEAD = re.compile(rb"p\s+af\s+(\d+)")
_ATTACK = re.compile(rb"(\d{1,18})\s+(\d{1,18})")


@dataclass(frozen=True, eq=False)
class Framework:
    """Attacks, and what the file calls its arguments: `names` in their order, or None where it counts them from 1."""

    attacks: Attacks
    names: list[str] | None = None

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {name: number for number, name in enumerate(self.names or ())}

    def number(self, argument: str) -> int | None:
        """The number from 0 of an argument as the file calls it; None where there is none."""
        if self.names is not None:
            return self._numbers.get(argument)
        known = argument.isdecimal() and len(argument) <= len(str(MOST)) and 1 <= int(argument) <= len(self.attacks)
        return int(argument) - 1 if known else None

    def witness(self, extension: Iterable[int]) -> str:
        """A set of arguments as a line of output."""
        called = (str(one + 1) if self.names is None else self.names[one] for one in extension)
        return " ".join(("w", *called))


def read(path: Path, form: str | None = None) -> Framework:
    """The framework of a file; refused with the line that is none of it. O(bytes).

    Its format is told by the ending where none is given, else by its first words.
    """
    try:
        raw = sys.stdin.buffer.read() if path == Path(STDIN) else path.read_bytes()
    except OSError as error:
        raise Refusal(f"{path}: cannot be opened: {reason(error)}") from error
    form = form or path.suffix.lower().removeprefix(".")
    if form not in FORMATS:
        form = "apx" if raw.lstrip()[:4] in (b"arg(", b"att(") else "af"
    if form != "af":
        return _named(path, raw, form)
    plain = _PLAIN.fullmatch(raw)
    if plain:
        size, numbers = int(plain[1]), list(map(int, plain[2].split()))
        if max(numbers, default=0) <= size <= MOST:
            pairs = zip(numbers[::2], numbers[1::2], strict=True)
            return Framework(attacks(size, ((one - 1, other - 1) for one, other in pairs)))
    return Framework(_carefully(path, raw))


def _named(path: Path, raw: bytes, form: str) -> Framework:
    """The framework of a file whose arguments have names."""
    from argmap.formats import Given, UnreadableError, aspartix, tgf

    reader = tgf.framework if form == "tgf" else aspartix.framework
    try:
        found = reader(Given(str(path), raw, path))
    except UnreadableError as error:
        raise Refusal(str(error)) from error
    if found.supports:
        one, other = found.supports[0]
        raise Refusal(f"{path}: `{one}` supports `{other}`: Dung's frameworks know attacks and nothing else")
    names = list(found.nodes)
    numbers = {name: number for number, name in enumerate(names)}
    return Framework(attacks(len(names), ((numbers[one], numbers[other]) for one, other in found.attacks)), names)


def _carefully(path: Path, raw: bytes) -> Attacks:
    """The same line by line, with comments and blank lines."""
    size: int | None = None
    pairs: list[tuple[int, int]] = []
    for number, line in enumerate(raw.removeprefix(b"\xef\xbb\xbf").splitlines(), 1):
        told = line.strip()
        if not told or told.startswith(b"#"):
            continue
        if size is None:
            size = _size(path, number, told)
            continue
        attack = _ATTACK.fullmatch(told)
        one, other = (int(attack[1]), int(attack[2])) if attack else (0, 0)
        if not (1 <= one <= size and 1 <= other <= size):
            wanted = f"an attack is two numbers from 1 to {size}" if size else "without arguments there are no attacks"
            raise Refusal(f"{path}:{number}: {wanted}, not {_shown(told)}")
        pairs.append((one - 1, other - 1))
    if size is None:
        raise Refusal(f"{path}: a framework begins with `p af` and the number of its arguments, and this says nothing")
    return attacks(size, pairs)


def _size(path: Path, number: int, line: bytes) -> int:
    head = _HEAD.fullmatch(line)
    if head is None:
        wanted = "a framework begins with `p af` and the number of its arguments"
        raise Refusal(f"{path}:{number}: {wanted}, not {_shown(line)}")
    if len(head[1]) > len(str(MOST)) or int(head[1]) > MOST:
        raise Refusal(f"{path}:{number}: more arguments than {MOST} are too many")
    return int(head[1])


def _shown(line: bytes) -> str:
    return repr(line[:40].decode("utf-8", "replace"))
