"""JSON lines: every bad line is refused with its line, path and reason; the good ones around it are kept."""

from __future__ import annotations

import io
import itertools
import json
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest
from stdnum.cn import ric

from ledger import Actor, Book, Refused
from ledger.exchange import jsonlines
from ledger.exchange.jsonlines import Importer, Summary
from ledger.exchange.lines import LINE_BYTES_MAX
from ledger.queries import objects as queries
from ledger.words.say import say as sentence

Told = list[tuple[int, list[tuple[str, str]]]]  # (line, [(path, code), …]) of every line refused


def identity_number(first_17: str = "11000019900101001") -> str:
    """With its check digit (GB 11643). 110000 is a whole municipality: no person has such a number."""
    return first_17 + ric.calc_check_digit(first_17 + "0")


NUMBER, NUMBER_X = identity_number(), identity_number("11000019900101003")  # the latter ends in X


def members(name: Any = "长平市水务局", /, *, at: Any = "2020-01-01", **data: Any) -> dict[str, Any]:
    given = {"name": name, "class": "other", **{key.rstrip("_"): value for key, value in data.items()}}
    return {"kind": "organisation.registered", "effective_on": at, "data": given}


def lines(*values: Any) -> bytes:
    """Values as lines; bytes are lines as they stand."""
    return b"".join(v if isinstance(v, bytes) else json.dumps(v).encode() + b"\n" for v in values)


GOOD = lines(members())


def read(book: Book, content: bytes, *, atomic: bool = False) -> tuple[Summary, Told]:
    told: Told = []

    def refused(line: jsonlines.RefusedLine) -> None:
        for problem in line.problems:
            for language in ("zh", "en"):
                sentence(problem, language).encode()  # whatever was in the line, its refusal can be printed
        told.append((line.line, [(problem.path, problem.code) for problem in line.problems]))

    importer = Importer(book, Actor.of("operator:import"), refused=refused)
    return (importer.run_atomic if atomic else importer.run)(io.BytesIO(content)), told


def refusals(book: Book, line: bytes) -> list[tuple[str, str]]:
    """(path, code) of the problems of a line between two good ones, which are kept and counted."""
    summary, told = read(book, GOOD + line.rstrip(b"\n") + b"\n" + GOOD)
    assert (summary.lines, summary.entries, summary.refused) == (3, 3 - len(told), len(told))
    assert [number for number, _ in told] in ([], [2])
    assert len(queries.books(book.ledger)) == 1
    assert queries.books(book.ledger)[0]["entries"] == 1 + summary.entries
    return [problem for _, problems in told for problem in problems]


# --- Bytes that are no JSON, or JSON the ledger can't keep --------------------------------------------------


def with_name(text: str) -> bytes:
    """A good line whose name is written as this piece of JSON."""
    return b'{"kind":"organisation.registered","data":{"class":"other","name":' + text.encode() + b"}}\n"


@pytest.mark.parametrize(
    ("line", "path", "code"),
    [
        (b"not JSON", "", "json.malformed"),
        (b"{'kind': 1}", "", "json.malformed"),
        (GOOD[:-3], "", "json.malformed"),  # cut short
        (GOOD.rstrip() + GOOD, "", "json.malformed"),  # two on a line
        (b"\x00", "", "json.malformed"),
        (with_name('"a\tb"'), "", "json.malformed"),  # JSON wants control characters escaped
        (b"\xbf", "", "json.not-utf8"),  # a third of a byte order mark
        (with_name('"甲"').replace("甲".encode(), b"\xff"), "", "json.not-utf8"),
        (with_name('"甲"').replace("甲".encode(), "甲".encode("gb18030")), "", "json.not-utf8"),
        (with_name('"甲"').replace("甲".encode(), b"\xed\xa0\x80"), "", "json.not-utf8"),  # a surrogate
        (with_name('"甲"').replace("甲".encode(), b"\xc0\xaf"), "", "json.not-utf8"),  # overlong form
        (b"[" * 100_000, "", "json.too-deep"),
        (b"[" * 100_000 + b"]" * 100_000, "", "json.too-deep"),
        (b'{"a":' * 100_000, "", "json.too-deep"),
        (with_name("[" * 40 + "]" * 40), "/data/name" + "/0" * 31, "json.too-deep"),
        (with_name("NaN"), "/data/name", "json.not-a-number"),
        (with_name("Infinity"), "/data/name", "json.not-a-number"),
        (with_name("[-Infinity]"), "/data/name/0", "json.not-a-number"),
        (with_name("1.5"), "/data/name", "json.fraction"),
        (with_name("1e3"), "/data/name", "json.fraction"),
        (with_name("9007199254740992"), "/data/name", "json.integer-too-large"),
        (with_name("-9007199254740992"), "/data/name", "json.integer-too-large"),
        (with_name("9" * 5_000), "/data/name", "json.integer-too-large"),
        (with_name("9007199254740991"), "/data/name", "field.not-text"),  # a number that can be kept
        (with_name('"甲","name":"乙"'), "/data/name", "json.member-twice"),
        (with_name('"甲","n\\u0061me":"甲"'), "/data/name", "json.member-twice"),
        (with_name('[{"a~/":1,"a~/":2}]'), "/data/name/0/a~0~1", "json.member-twice"),
        (b'{"kind":"a","kind":"a","data":{}}', "/kind", "json.member-twice"),
        (b"[" + GOOD.rstrip() + b',{"data":1,"data":1}]', "/1/data", "json.member-twice"),
        (b'{"\\ud800":1,"\\ud800":1}', "/\\ud800", "json.member-twice"),
    ],
    ids=itertools.count(),  # some of these lines are too long to be a name
)
def test_bytes(book: Book, line: bytes, path: str, code: str) -> None:
    assert refusals(book, line) == [(path, code)]


@pytest.mark.parametrize(
    ("content", "kept", "refused"),
    [
        (b"\xef\xbb\xbf" + GOOD * 2, 2, []),
        (GOOD.replace(b"\n", b"\r\n") * 2, 2, []),
        (b"\n\n" + GOOD + b"\n \t\n" + GOOD.rstrip(), 2, []),  # no newline at the end
        (b"", 0, []),
        (GOOD.decode().encode("utf-16"), 0, [(1, "json.not-utf8"), (2, "json.malformed")]),
        (GOOD.decode().encode("utf-16-be"), 0, [(1, "json.malformed")]),
        (b"\n" + GOOD + b"\n" + b"x\n" + GOOD + b"\xff\n", 2, [(4, "json.malformed"), (6, "json.not-utf8")]),
    ],
)
def test_files(book: Book, content: bytes, kept: int, refused: list[tuple[int, str]]) -> None:
    summary, told = read(book, content)
    assert (summary.entries, summary.refused) == (kept, len(refused))
    assert [(number, code) for number, [(_, code)] in told] == refused


# --- Memory -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [10_000_000, 100_000_000])
def test_overlong_line_is_skipped_not_loaded(book: Book, size: int) -> None:
    content = GOOD + b"0" * size + b"\n" + GOOD
    tracemalloc.start()
    try:
        summary, told = read(book, content)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (summary.lines, summary.entries, told) == (3, 2, [(2, [("", "line.too-long")])])
    assert peak < 40_000_000


@pytest.mark.parametrize(("room", "code"), [(0, "text.too-long"), (1, "line.too-long")])
def test_length_of_a_line(book: Book, room: int, code: str) -> None:
    bare = len(with_name('""').rstrip())
    line = with_name(f'"{"a" * (LINE_BYTES_MAX - bare + room)}"')
    assert [found for _, found in refusals(book, line)] == [code]


def test_bad_lines_are_told_while_the_file_is_read(book: Book) -> None:
    # Else a file of nothing but bad lines would gather in memory before the first of them is told.
    told: list[int] = []
    lag: list[int] = []

    class Watched(io.BytesIO):
        def readline(self, *size: Any) -> bytes:
            lag.append(self.tell() // 2 - len(told))
            return super().readline(*size)

    Importer(book, Actor.of("operator:import"), refused=lambda line: told.append(line.line)).run(
        Watched(b"x\n" * 5_000)
    )
    assert told == list(range(1, 5_001))
    assert max(lag) <= jsonlines.CHUNK_ENTRIES


@pytest.mark.parametrize(
    "line", [b"[" + b"0.1," * 50_000 + b"0]", lines(dict.fromkeys(map(str, range(50_000))))]
)
def test_problems_of_one_line_are_not_without_number(book: Book, line: bytes) -> None:
    assert 0 < len(refusals(book, line)) <= 1_000  # else a line of 4 MB is told in a million sentences


# --- Commands of a wrong shape ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "path", "code"),
    [
        (None, "", "command.not-an-object"),
        (5, "", "command.not-an-object"),
        ("text", "", "command.not-an-object"),
        ([], "", "batch.empty"),
        ([members(), []], "/1", "command.not-an-object"),
        ({}, "/kind", "field.required"),
        ({**members(), "kind": "organisation.vanished"}, "/kind", "kind.unknown"),
        ({**members(), "kind": None}, "/kind", "kind.unknown"),
        ({**members(), "kind": 5}, "/kind", "kind.unknown"),
        ({**members(), "kind": ["a"]}, "/kind", "kind.unknown"),
        ({**members(), "kind": "\ud800"}, "/kind", "kind.unknown"),
        ({**members(), "knid": 5}, "/knid", "field.unknown"),
        ({**members(), "\ud800/": 5}, "/\\ud800~1", "field.unknown"),
        ({**members(), "data": None}, "/data", "field.required"),
        ({**members(), "data": []}, "/data", "field.not-an-object"),
        ({**members(), "version": "1"}, "/version", "version.unknown"),
        ({**members(), "version": True}, "/version", "version.unknown"),
        ({**members(), "label": 5}, "/label", "label.malformed"),
        ({**members(), "label": "\ud800"}, "/label", "label.malformed"),
        ({**members(), "corrects": "1"}, "/corrects", "number.not-whole"),
        ({**members(), "corrects": True}, "/corrects", "number.not-whole"),
        ({**members(), "corrects": -1}, "/corrects", "number.not-whole"),
        ({**members(), "idempotency_key": 5}, "/idempotency_key", "field.not-text"),
        ({**members(), "idempotency_key": "\ud800"}, "/idempotency_key", "idempotency.key"),
        (members(at=20200101), "/effective_on", "day.invalid"),
        (members(at="2026-02-30"), "/effective_on", "day.invalid"),
        (members(at="2026-02-03T00:00:00"), "/effective_on", "day.invalid"),
        (members(at="２０２６-01-01"), "/effective_on", "day.invalid"),
        (members(at="\ud800"), "/effective_on", "day.invalid"),
        (members(at="0001-01-01"), "/effective_on", "day.out-of-range"),
        (members(at="9999-12-31"), "/effective_on", "day.out-of-range"),
        (members(class_=5), "/data/class", "field.not-text"),
        (members(class_="大学"), "/data/class", "choice.unknown"),
        (members(level=None), "/data/level", "field.null"),
        (members(division=990100), "/data/division", "division.malformed"),
        (members(division="９９０１００"), "/data/division", "division.malformed"),
        (members(credit_code=5), "/data/credit_code", "credit-code.malformed"),
        (members(credit_code="91990100ma0000000a"), "/data/credit_code", "credit-code.malformed"),
        (members(superior="organisation-01"), "/data/superior", "reference.malformed"),
        (members(superior="person-1"), "/data/superior", "reference.malformed"),
        (members(superior="organisation-9"), "/data/superior", "reference.unknown"),
        (members(superior="@nobody"), "/data/superior", "label.unknown"),
        (members(5), "/data/name", "field.not-text"),
        (members(None), "/data/name", "field.null"),
        (members(" \u3000"), "/data/name", "field.empty"),
    ],
)
def test_shapes(book: Book, value: Any, path: str, code: str) -> None:
    assert refusals(book, lines(value)) == [(path, code)]


# --- Texts ------------------------------------------------------------------------------------------------

CHARACTERS = "\ud800\x00\x1b\x85\u200b\u202e\u2066\ufeff\u200e\xad\u2028"


@pytest.mark.parametrize("character", CHARACTERS, ids=ascii)
def test_characters_that_deceive(book: Book, character: str) -> None:
    assert refusals(book, lines(members(f"甲{character}乙"))) == [("/data/name", "text.character")]


def wide(text: str) -> str:
    """The full-width forms of its characters."""
    return "".join(chr(ord(character) + 0xFEE0) for character in text)


def wrong(number: str) -> str:
    return number[:-1] + str((int(number[-1]) + 1) % 10)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (NUMBER, "text.identity-number"),
        (f"张某{NUMBER}", "text.identity-number"),
        (f"（{NUMBER}）等二人，2026", "text.identity-number"),
        (f"{wrong(NUMBER)} {NUMBER}", "text.identity-number"),
        (f"7 {NUMBER}", "text.identity-number"),
        (f"{NUMBER[:6]} {NUMBER[6:14]} {NUMBER[14:]}", "text.identity-number"),
        (" ".join(NUMBER), "text.identity-number"),
        ("-".join([NUMBER[:6], NUMBER[6:14], NUMBER[14:]]), "text.identity-number"),
        ("\xa0".join([NUMBER[:6], NUMBER[6:]]), "text.identity-number"),
        ("  ".join([NUMBER[:6], NUMBER[6:]]), "text.identity-number"),
        (wide(NUMBER), "text.identity-number"),
        (NUMBER_X, "text.identity-number"),
        (NUMBER_X.lower(), "text.identity-number"),
        (wide(NUMBER_X.lower()), "text.identity-number"),
        (identity_number("81000019900101001"), "text.identity-number"),  # residence permit, Hong Kong
        (identity_number("11999919900101001"), "text.identity-number"),  # a division nobody has listed
        (identity_number("99010119900101001"), "text.identity-number"),
        (wrong(NUMBER), None),
        (NUMBER + "0", None),
        (identity_number("11000019901301001"), None),  # no such month
        ("合同编号 2026-0001，金额 110000.00 元", None),
        ("91990100MA0000000A", None),
        ("机密", "text.classified"),
        (" 绝密 ", "text.classified"),
        ("密级：机密", "text.classified"),
        ("密级:秘密", "text.classified"),
        ("密 级 绝密", "text.classified"),
        ("机密★10年", "text.classified"),
        ("关于供水工程的批复（机密）", "text.classified"),
        ("【秘密】供水工程", "text.classified"),
        ("商业秘密保护", None),
        ("保守秘密、机密文件管理中心", None),
    ],
)
def test_texts_that_the_log_must_never_hold(book: Book, text: str, code: str | None) -> None:
    assert refusals(book, lines(members(text))) == ([] if code is None else [("/data/name", code)])


# --- Batches, labels, order -------------------------------------------------------------------------------


def renamed(organisation: str, **more: Any) -> dict[str, Any]:
    return {"kind": "organisation.renamed", "data": {"organisation": organisation, "name": "新名"}, **more}


MIXED: list[Any] = [
    {**members("甲"), "label": "a"},
    members("乙", superior="@a"),
    members("丙", superior="@b"),  # not labelled yet
    b"not JSON\n",
    [{**members("丁"), "label": "b"}, members("戊", superior="@b")],
    [members("己"), renamed("organisation-99"), members("庚", level="x")],
    [members("己"), renamed("organisation-99")],
    {**members("辛", superior="@b"), "corrects": 4},
    renamed("organisation-1", idempotency_key="k"),
    {**members(""), "label": "c"},
    members("壬", superior="@c"),  # what was labelled so has been refused
    renamed("organisation-1", idempotency_key="k", effective_on="2020-02-02"),
]
REFUSED: Told = [
    (3, [("/data/superior", "label.unknown")]),
    (4, [("", "json.malformed")]),
    (6, [("/2/data/level", "choice.unknown")]),
    (7, [("/1/data/organisation", "reference.unknown")]),
    (10, [("/data/name", "field.empty")]),
    (11, [("/data/superior", "label.unknown")]),
    (12, [("/idempotency_key", "idempotency.other-body")]),
]


@pytest.mark.parametrize("chunk", [1, 2, 3, 1_000])
def test_good_lines_are_kept_at_any_chunk(book: Book, monkeypatch: pytest.MonkeyPatch, chunk: int) -> None:
    monkeypatch.setattr(jsonlines, "CHUNK_ENTRIES", chunk)
    summary, told = read(book, lines(*MIXED))
    assert (summary.lines, summary.entries, summary.refused, summary.repeated) == (12, 6, 7, 0)
    assert told == REFUSED
    envelopes = [queries.entry(book, seq) for seq in range(1, 7)]
    assert [e["data"]["name"] for e in envelopes] == ["甲", "乙", "丁", "戊", "辛", "新名"]
    superiors = [e["data"].get("superior") for e in envelopes]
    assert superiors == [None, "organisation-1", None, "organisation-3", "organisation-3", None]


def test_label_of_a_refused_line_names_nothing(book: Book) -> None:
    # Not even what an earlier line called so: the file means another object, and the log never forgets.
    first, second = ({**members(name), "label": "a"} for name in ("甲", ""))
    assert [line for line, _ in read(book, lines(first, second, members(superior="@a")))[1]] == [2, 3]


# --- Whole or not at all ----------------------------------------------------------------------------------


LABELLED, KEYED = {**members(), "label": "a"}, {**members(), "idempotency_key": "k"}


def problems(book: Book, content: bytes) -> Iterator[tuple[object, str, str]]:
    with pytest.raises(Refused) as refused:
        read(book, content, atomic=True)
    for problem in refused.value.problems:
        yield problem.params.get("line"), problem.path, problem.code


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (lines(members(), b"x\n", members()), [(2, "", "json.malformed")]),
        (lines(b"x\n", b"\xff\n"), [(1, "", "json.malformed"), (2, "", "json.not-utf8")]),
        (lines(b"\n", members(), members("")), [(3, "/data/name", "field.empty")]),
        (lines([members(), members()], members("")), [(2, "/data/name", "field.empty")]),
        (lines([members(), members("")], members()), [(1, "/data/name", "field.empty")]),
        (lines(members(), b"[]\n", 5), [(3, "", "command.not-an-object")]),
        (lines(members(), renamed("organisation-9")), [(2, "/data/organisation", "reference.unknown")]),
        (lines(members(superior="@a"), members()), [(1, "/data/superior", "label.unknown")]),
        (lines({**members(), "label": "a"}, {**members(), "label": "a"}), [(2, "/label", "label.twice")]),
        (
            lines(members(), renamed("@a", idempotency_key="k")),
            [(2, "/idempotency_key", "idempotency.not-first")],
        ),
        (lines(members(), b"1" * 5_000_000 + b"\n"), [(2, "", "line.too-long")]),
        (b"\n", [(None, "", "batch.empty")]),
    ],
    ids=itertools.count(),
)
def test_atomic_file_names_the_line(book: Book, content: bytes, expected: Any) -> None:
    assert list(problems(book, content)) == expected
    assert queries.books(book.ledger)[0]["entries"] == 1


def test_atomic_file_is_one_command(book: Book) -> None:
    content = lines(
        {**members(), "label": "a"}, [members(superior="@a"), members()], b"\n", members(superior="@a")
    )
    summary, _ = read(book, content, atomic=True)
    assert (summary.lines, summary.entries, summary.refused) == (3, 4, 0)
    assert {queries.entry(book, seq)["command"] for seq in range(1, 5)} == {1}


def test_atomic_file_has_a_bound(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonlines, "ATOMIC_BYTES_MAX", 3 * len(GOOD) - 1)
    assert list(problems(book, GOOD * 3)) == [(None, "", "file.too-large")]
    assert read(book, GOOD * 2, atomic=True)[0].entries == 2
