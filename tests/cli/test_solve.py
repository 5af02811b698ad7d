"""`argmap solve`: the interface of the ICCMA competition."""

import subprocess
import sys
import time

import pytest

from argmap import __version__

FIVE = "p af 5\n# a comment\n1 2\n2 4\n4 5\n5 4\n5 5\n"
PAIR = "p af 3\n1 2\n2 1\n1 3\n2 3\n"
ODD = "p af 3\n1 2\n2 3\n3 1\n"

ASKED = [
    (FIVE, "SE-GR", None, "w 1 3"),
    (FIVE, "SE-PR", None, "w 1 3 4"),
    (FIVE, "DC-CO", "4", "YES\nw 1 3 4"),
    (FIVE, "DC-CO", "2", "NO"),
    (FIVE, "DC-GR", "1", "YES\nw 1 3"),
    (FIVE, "DS-PR", "4", "YES"),
    (FIVE, "DS-CO", "4", "NO\nw 1 3"),
    (FIVE, "SE-ST", None, "w 1 3 4"),
    (FIVE, "EE-CO", None, {"w 1 3", "w 1 3 4"}),
    (PAIR, "EE-ST", None, {"w 1", "w 2"}),
    (PAIR, "SE-GR", None, "w"),
    (PAIR, "SE-ID", None, "w"),
    (PAIR, "DS-PR", "3", {"NO\nw 1", "NO\nw 2"}),
    (PAIR, "DC-PR", "2", "YES\nw 2"),
    (ODD, "SE-ST", None, "NO"),
    (ODD, "EE-ST", None, "NO"),
    (ODD, "DS-ST", "1", "YES"),
    (ODD, "DC-ST", "1", "NO"),
    (ODD, "SE-PR", None, "w"),
    (ODD, "DC-STG", "2", "YES\nw 2"),
    (ODD, "SE-SST", None, "w"),
    ("p af 0\n", "SE-PR", None, "w"),
    ("p af 0\n", "EE-PR", None, "w"),
    ("p af 2", "SE-STG", None, "w 1 2"),
    ("# first\n\n  p  af 2 \r\n\t1\t2 \r\n\n", "DC-ID", "1", "YES\nw 1"),
]


@pytest.mark.parametrize(("framework", "problem", "query", "expected"), ASKED)
def test_answers(argmap, write, framework: str, problem: str, query: str | None, expected: str | set[str]) -> None:
    """A competition's judge would not understand the answer, or find it wrong."""
    pytest.importorskip("pysat", reason="the SAT solver is an extra: argmap[solve]")
    write({"a.af": framework})
    ran = argmap("solve", "-p", problem, "-f", "a.af", *(["-a", query] if query else []))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith("\n")
    told = ran.out.removesuffix("\n")
    if problem.startswith("EE") and isinstance(expected, set):
        assert sorted(told.splitlines()) == sorted(expected)
    elif isinstance(expected, set):
        assert told in expected
    else:
        assert told == expected


APX = "arg(a). arg(b1).\n% a comment\narg(c).\natt(a,b1).\natt( b1 , c ).\natt(c,c).\n"
TGF = "a The first\nb1 The second\nc\n#\na b1\nb1 c\nc c attacks\n"


@pytest.mark.parametrize(("name", "text"), [("x.apx", APX), ("x.tgf", TGF), ("x.txt", APX)])
def test_frameworks_with_names(argmap, write, name: str, text: str) -> None:
    """The frameworks of earlier competitions would be refused, or answered by numbers that nobody gave them."""
    pytest.importorskip("pysat", reason="the SAT solver is an extra: argmap[solve]")
    write({name: text, "x": text})
    for given in ([name], ["x", "-fo", name.replace("txt", "apx")[2:]]):
        assert argmap("solve", "-p", "SE-GR", "-f", *given).out == "w a\n"
        assert argmap("solve", "-p", "EE-SST", "-f", *given).out == "w a\n"
        assert argmap("solve", "-p", "DC-PR", "-a", "a", "-f", *given).out == "YES\nw a\n"
        assert argmap("solve", "-p", "DS-PR", "-a", "b1", "-f", *given).out == "NO\nw a\n"
        ran = argmap("solve", "-p", "DS-PR", "-a", "b", "-f", *given)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err == f"argmap: {given[0]} has no argument `b`; did you mean `b1`?\n"


def test_standard_input() -> None:
    """What another program prints could not be asked about."""
    asked = [sys.executable, "-m", "argmap", "solve", "-p", "SE-GR", "-f", "-"]
    ran = subprocess.run(asked, input=FIVE.encode(), capture_output=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"w 1 3\n", b"")


def test_it_introduces_itself(argmap) -> None:
    """The competition's scripts would not know whom they run, or what it can do."""
    ran = argmap("solve")
    assert (ran.code, ran.out) == (0, f"argmap {__version__}\nThe argmap authors\n")
    assert argmap("solve", "--formats").out == "[af,apx,tgf]\n"
    problems = argmap("solve", "--problems").out
    assert problems.startswith("[SE-GR,")
    assert problems.endswith("]\n")
    listed = problems.strip().strip("[]").split(",")
    assert len(listed) == len(set(listed)) == 28
    assert {"DC-CO", "DS-PR", "SE-ID", "EE-STG", "DS-SST"} <= set(listed)


REFUSED = [
    (["-f", "a.af"], "there is no task: -p TASK"),
    (["-p", "SE-PR"], "there is no framework: -f FILE"),
    (["-p", "SE-XX", "-f", "a.af"], "there is no task `SE-XX`: choose from SE-GR"),
    (["-p", "SE-PR", "-f", "no.af"], "no.af: cannot be opened: "),
    (["-p", "DC-PR", "-f", "a.af"], "DC-PR asks about an argument: -a NUMBER"),
    (["-p", "DC-PR", "-f", "a.af", "-a", "6"], "a.af has no argument `6`: its arguments are 1 to 5"),
    (["-p", "DC-PR", "-f", "a.af", "-a", "x"], "a.af has no argument `x`"),
    (["-p", "DC-PR", "-f", "a.af", "-a", "9" * 5000], "a.af has no argument `999"),
    (["-p", "SE-PR", "-f", "empty.af"], "empty.af: a framework begins with `p af`"),
    (["-p", "SE-PR", "-f", "apx.af"], "apx.af:2: a framework begins with `p af` and the number of its arguments, not"),
    (["-p", "SE-PR", "-f", "huge.af"], "huge.af:1: more arguments than"),
    (["-p", "SE-PR", "-f", "range.af"], "range.af:3: an attack is two numbers from 1 to 2, not '2 3'"),
    (["-p", "SE-PR", "-f", "three.af"], "three.af:2: an attack is two numbers from 1 to 3, not '1 2 3'"),
    (["-p", "SE-PR", "-f", "zero.af"], "zero.af:2: an attack is two numbers from 1 to 2, not '0 1'"),
    (["-p", "SE-PR", "-f", "none.af"], "none.af:2: without arguments there are no attacks, not '1 1'"),
    (["-p", "SE-PR", "-f", "bytes.af"], "bytes.af:1: a framework begins with"),
    (["-p", "SE-PR", "-f", "a.af", "-fo", "xml"], "there is no format `xml`: choose from af, apx, tgf"),
    (["-p", "SE-PR", "-f", "cut.apx"], "cut.apx:2:1: a fact ends in a full stop: 'att(a'"),
    (["-p", "SE-PR", "-f", "two.apx"], "two.apx: `a` supports `b`: Dung's frameworks know attacks and nothing else"),
    (["-p", "SE-PR", "-f", "loose.tgf"], "loose.tgf:3:1: an edge joins two nodes from above: 'a b'"),
    (["-p", "SE-PR", "-f", "latin.tgf"], "latin.tgf:1:2: this is not UTF-8"),
]


@pytest.mark.parametrize(("options", "message"), REFUSED)
def test_refusals(argmap, write, options: list[str], message: str) -> None:
    """What cannot be answered would be answered, or refused without saying where the fault is."""
    write(
        {
            "a.af": FIVE,
            "empty.af": "# nothing\n\n",
            "apx.af": "# another format\narg(a).\n",
            "huge.af": "p af 99999999999999\n",
            "range.af": "p af 2\n1 2\n2 3\n",
            "three.af": "p af 3\n1 2 3\n4\n",
            "zero.af": "p af 2\n0 1\n",
            "none.af": "p af 0\n1 1\n",
            "bytes.af": b"\x00\xff\xfe" * 40,
            "cut.apx": "arg(a).\natt(a",
            "two.apx": "arg(a). arg(b).\nsupport(a,b).\n",
            "loose.tgf": "a\n#\na b\n",
            "latin.tgf": b"n\xe9\n#\n",
        }
    )
    ran = argmap("solve", *options)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("argmap: " + message) or message in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_budget_that_is_used_up_is_told(argmap, write) -> None:
    """Whoever waits would not know that no answer is coming, or would take silence for one."""
    pytest.importorskip("pysat", reason="the SAT solver is an extra: argmap[solve]")
    pigeons = 11
    write({"hard.af": pigeonholes(pigeons)})
    began = time.monotonic()
    ran = argmap("solve", "-p", "SE-ST", "-f", "hard.af", "--timeout", "1")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "argmap: hard.af: SE-ST: no answer was found within 1 s\n"
    assert time.monotonic() - began < 20


def pigeonholes(pigeons: int) -> str:
    """A framework without a stable extension, for a reason that clauses take exponentially long to find."""
    holes = pigeons - 1
    place = {(p, h): p * holes + h + 1 for p in range(pigeons) for h in range(holes)}
    lonely = {p: len(place) + p + 1 for p in range(pigeons)}
    pairs = [(place[p, h], place[p, o]) for p in range(pigeons) for h in range(holes) for o in range(holes) if h != o]
    pairs += [
        (place[p, h], place[q, h]) for h in range(holes) for p in range(pigeons) for q in range(pigeons) if p != q
    ]
    pairs += [(place[p, h], lonely[p]) for p, h in place]
    pairs += [(one, one) for one in lonely.values()]
    return f"p af {len(place) + len(lonely)}\n" + "".join(f"{one} {other}\n" for one, other in pairs)


def test_without_the_solver_one_line_says_what_to_do(write, folder) -> None:
    """The optional part is missing: a traceback, or no word of how to get it."""
    write({"a.af": PAIR, "pysat.py": "raise ImportError"})
    call = "import sys; sys.path.insert(0, '.'); from argmap.cli import main; main(sys.argv[1:])"
    asked = [sys.executable, "-c", call, "solve", "-f", "a.af", "-p"]
    ran = subprocess.run([*asked, "SE-PR"], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.splitlines() == [
        "argmap: a.af: SE-PR: this needs a SAT solver that is not installed: pip install 'argmap[solve]'"
    ]
    ran = subprocess.run([*asked, "SE-GR"], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (0, "w\n")
