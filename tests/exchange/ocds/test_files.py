"""The shapes OCDS comes in, damaged files, merging, what a newer file changes, and the command."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.demonstration.contract_book import PUBLISHED
from ledger import Book
from ledger.core.errors import Problem, Refused
from ledger.exchange.ocds.file import LINE_BYTES_MAX, Document, digest_of, documents
from ledger.exchange.ocds.importer import OcdsImporter
from ledger.exchange.ocds.merge import Apart, compiled
from ledger.exchange.ocds.record import OcdsSummary, Severity
from tests.conftest import INIT, OPERATOR, Run
from tests.worlds.ocds import Take, built, contract, counts, release, rows, told


@pytest.fixture
def take(book: Book) -> Take:
    """Import bytes, or a value as JSON."""

    def one(value: Any) -> OcdsSummary:
        content = value if isinstance(value, bytes) else json.dumps(value).encode()
        return OcdsImporter(book, OPERATOR, "file.json").run(io.BytesIO(content))

    return one


def lines(*values: Any) -> bytes:
    return b"".join(
        value if isinstance(value, bytes) else json.dumps(value).encode() + b"\n" for value in values
    )


def found_in(content: bytes) -> list[Any]:
    return list(documents(io.BytesIO(content)))


# --- Shapes -------------------------------------------------------------------------------------------------

ONE = release()
PARTS = [
    {**release(), "tag": ["award"], "contracts": [], "date": "2018-01-01"},
    {**release(), "tag": ["contract"], "awards": [], "parties": [], "date": "2018-02-01"},
]
SHAPES: dict[str, Any] = {
    "release": ONE,
    "release package": {"uri": "x", "releases": [ONE]},
    "record": {"ocid": "ocds-1", "compiledRelease": ONE, "releases": [{"url": "https://example.org/1"}]},
    "record package": {"version": "1.1", "records": [{"ocid": "ocds-1", "compiledRelease": ONE}]},
    "record of releases": {"records": [{"ocid": "ocds-1", "releases": PARTS}]},
    "releases apart": {"releases": list(reversed(PARTS))},
    "list": [ONE],
    "one line": lines(ONE),
    "lines": lines(ONE, b"\n", {**ONE, "ocid": "ocds-2", "awards": [], "contracts": []}),
    "lines of packages": lines({"releases": [PARTS[0]]}, {"releases": [PARTS[1]]}),
    "with a byte order mark": b"\xef\xbb\xbf" + json.dumps({"releases": [ONE]}).encode(),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_gives_the_same_contract(shape: str, book: Book, take: Take) -> None:
    found = take(SHAPES[shape])
    assert counts(found) == (1, 1, 0, 0, 0)
    assert found.unreadable == 0
    [signed] = rows(book, "contract", "number", "amount", "signed_on")
    assert signed == ("ocds-1/C-1", 23086500, "2018-09-16")
    assert rows(book, "award", "number") == [("ocds-1/A-1",)]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "ocds.empty"),
        (b" \n\t", "ocds.empty"),
        (b'{"releases": []}', "ocds.empty"),
        ('{"ocid": "a"}'.encode("utf-16"), "ocds.encoding"),
        (b'{"ocid": "\x00"}', "ocds.encoding"),
        (b'{"ocid": "\xff"}', "ocds.json"),
        (b"not json", "ocds.json"),
        (b'{"ocid": NaN}', "ocds.json"),
        (b"[" * 100_000, "ocds.too-deep"),
        (b'{"a":' * 100_000, "ocds.too-deep"),
        (b"5", "ocds.no-process"),
        (b'{"name": "something else"}', "ocds.no-process"),
        (
            b'{"records": [{"ocid": "a", "releases": [{"url": "https://example.org"}]}]}',
            "ocds.linked-releases",
        ),
        (b'{"ocid": "a", "tag": ["tender"], "buyer": ' + b'{"x":' * 300 + b"1" + b"}" * 301, "ocds.too-deep"),
    ],
)
def test_what_is_no_ocds_is_told(content: bytes, code: str, take: Take) -> None:
    found = take(content)
    assert [note.problem.code for note in found.notes] == [code]
    assert found.unreadable == 1
    assert found.read == 0


def test_a_file_cut_in_the_middle_keeps_what_stands_before(book: Book, take: Take) -> None:
    whole = json.dumps({"records": [{"compiledRelease": release(ocid=f"ocds-{at}")} for at in range(3)]})
    found = take(whole[:-200].encode())
    assert counts(found) == (2, 2, 0, 0, 0)
    assert told(found) == [("ocds.json", "")]
    [params] = [note.problem.params for note in found.notes if note.problem.code == "ocds.json"]
    assert params["count"] == 2


def test_a_bad_line_costs_no_other(book: Book, take: Take) -> None:
    found = take(
        lines(b'{"ocid": \n', release(ocid="ocds-1"), b"null\n", b'"\xff"\n', release(ocid="ocds-2"), b"{")
    )
    assert counts(found) == (2, 2, 0, 0, 0)
    where = [
        (note.problem.code, note.problem.params["line"])
        for note in found.notes
        if note.grave is Severity.UNREADABLE
    ]
    assert where == [("ocds.json", 1), ("ocds.no-process", 3), ("ocds.json", 4), ("ocds.json", 6)]


def test_a_line_beyond_measure_is_skipped(take: Take) -> None:
    found = take(lines(release(), b'{"x": "' + b"x" * LINE_BYTES_MAX + b'"}\n', release(ocid="ocds-2")))
    assert counts(found) == (2, 2, 0, 0, 0)
    assert [note.problem.params["line"] for note in found.notes] == [2]


def test_numbers_are_read_without_binary_fractions() -> None:
    [one] = found_in(b'{"releases": [{"n": 55463.776, "i": 12}]}')
    assert one == Document({"n": Decimal("55463.776"), "i": 12}, "/releases/0")
    [first, second] = found_in(b'{"ocid": "a", "n": 0.1}\n{"ocid": "b"}\n')
    assert first == Document({"ocid": "a", "n": Decimal("0.1")}, "", 1)
    assert second.line == 2


def test_the_digest_is_that_of_the_file() -> None:
    assert digest_of(io.BytesIO(b"abc")).startswith("ba7816bf8f01cfea414140de5dae2223b00361a3")


@settings(max_examples=60)
@given(st.integers(0, 6_900), st.binary(max_size=3))
def test_damage_anywhere_is_read_or_told(at: int, put: bytes) -> None:
    content = (PUBLISHED / "ocds-gyl66f-borbda-27yetd.json").read_bytes()
    for one in found_in(content[:at] + put + content[at + len(put) + 1 :]):
        assert isinstance(one, Document | Problem)


# --- Merging ------------------------------------------------------------------------------------------------


def dated(day: str, **members: Any) -> dict[str, Any]:
    return {"ocid": "o", "id": day, "date": day, "tag": ["contract"], **members}


def test_merging_goes_by_the_rules() -> None:
    first = dated(
        "2018-01-01",
        buyer={"id": "B", "name": "Old", "address": {"locality": "X"}},
        contracts=[{"id": 1, "title": "a", "period": {"startDate": "1"}}, {"id": 2}],
        tender={"additionalClassifications": [{"id": "x"}], "tags": ["p", "q"], "title": "t"},
    )
    second = dated(
        "2018-02-01",
        buyer={"name": "New"},
        contracts=[{"id": 1, "period": {"endDate": "2"}}, {"id": 3}],
        tender={"additionalClassifications": [{"id": "y"}], "tags": ["r"], "title": None},
    )
    merged = compiled([second, first])
    assert merged == {
        "ocid": "o",
        "date": "2018-02-01",
        "tag": ["compiled"],
        "buyer": {"id": "B", "name": "New", "address": {"locality": "X"}},
        "contracts": [
            {"id": 1, "title": "a", "period": {"startDate": "1", "endDate": "2"}},
            {"id": 2},
            {"id": 3},
        ],
        "tender": {"additionalClassifications": [{"id": "y"}], "tags": ["r"]},
    }


def test_a_payment_without_id_that_is_published_again_is_one_payment() -> None:
    paid, other = {"date": "2018-01-01", "value": {"amount": 5}}, {"date": "2018-03-01"}
    merged = compiled([dated("1", t=[paid, paid]), dated("2", t=[paid, paid, other]), dated("3", t=[paid])])
    assert merged["t"] == [paid, paid, other]


def test_what_is_nested_beyond_measure_is_refused() -> None:
    deep: Any = {}
    for _ in range(300):
        deep = {"x": deep}
    with pytest.raises(Refused):
        compiled([dated("1", x=deep)])


VALUES = st.one_of(st.none(), st.integers(0, 3), st.decimals(0, 9, places=2), st.text(max_size=2))
OBJECTS = st.dictionaries(st.sampled_from("abc"), VALUES, max_size=3)
WITH_ID = st.builds(lambda identifier, rest: {**rest, "id": identifier}, st.sampled_from("xyz"), OBJECTS)
LISTED = st.one_of(
    st.lists(WITH_ID, max_size=3, unique_by=lambda one: one["id"]), st.lists(OBJECTS, max_size=2)
)
RELEASES = st.lists(
    st.builds(
        lambda day, rest, items: dated(f"2018-01-0{day}", **rest, items=items),
        st.integers(1, 9),
        st.dictionaries(st.sampled_from("abc"), st.one_of(VALUES, OBJECTS), max_size=3),
        LISTED,
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda one: one["date"],
)


@given(RELEASES, st.randoms(use_true_random=False))
def test_merging_knows_no_order_but_the_dates_and_nothing_twice(releases: list[Any], chance: Any) -> None:
    merged = compiled(releases)
    shuffled = list(releases)
    chance.shuffle(shuffled)
    assert compiled(shuffled) == merged
    assert compiled([*releases, merged]) == merged
    ids = [one["id"] for one in merged.get("items", []) if "id" in one]
    assert len(ids) == len(set(ids))


@given(RELEASES)
def test_what_was_put_by_comes_back(releases: list[Any]) -> None:
    apart = Apart(io.BytesIO())
    for at, one in enumerate(releases):
        apart.add("o", one, f"/{at}")
    [(ocid, back)] = apart.processes()
    assert (ocid, [one.members for one in back]) == ("o", releases)
    assert [one.pointer for one in back] == [f"/{at}" for at in range(len(releases))]


# --- Again, and newer ---------------------------------------------------------------------------------------


def test_a_newer_file_corrects_and_adds(book: Book, take: Take) -> None:
    milestone = {"id": "m", "title": "Walls", "dueDate": "2018-10-05", "status": "scheduled"}
    paid = {"id": "T", "date": "2018-10-01", "value": {"amount": 10, "currency": "AFN"}}
    old = release(built(milestones=[milestone], transactions=[paid]))
    assert counts(take(old)) == (1, 1, 0, 0, 0)
    met = {**milestone, "status": "met", "dateMet": "2018-10-04"}
    more = {**paid, "value": {"amount": 12, "currency": "AFN"}}
    another = {**paid, "id": "U"}
    new = release(built(milestones=[met], transactions=[more, another], title="School repairs, two"))
    found = take(new)
    assert counts(found) == (1, 0, 1, 0, 0)
    assert found.left_out == 0
    assert rows(book, "contract", "title") == [("School repairs, two",)]
    owed = rows(book, "obligation", "clause", "due_day", "performed", "met_on")
    assert owed == [("ocds:value", None, 0, None), ("m", "2018-10-05", 0, "2018-10-04")]
    assert rows(book, "performance", "voucher", "amount") == [
        ("T", 1200),
        ("milestone:m", None),
        ("U", 1000),
    ]
    assert len(rows(book, "contract_document", "id", "digest")) == 2
    assert counts(take(new)) == (1, 0, 0, 1, 0)


def test_the_same_contract_twice_in_one_file_is_one(book: Book, take: Take) -> None:
    other = release(contract(title="Later"), date="2018-10-11")
    found = take(lines(release(), release(), other))
    assert counts(found) == (1, 1, 0, 0, 0)
    assert [one.known for one in found.accounts] == [False] * 3
    assert rows(book, "contract", "title") == [("Later",)]
    assert rows(book, "organisation", "name") == [("Ministry of Finance",), ("Primus",)]


def test_an_organisation_that_is_known_is_found_again(
    book: Book, take: Take, say: Callable[..., str]
) -> None:
    known = say(
        "organisation.registered", name="Primus", class_="enterprise", credit_code="91110000600037341L"
    )
    coded = release()
    coded["parties"][1] |= {
        "name": "普瑞姆斯",
        "identifier": {"scheme": "CN-USCC", "id": "91110000600037341L"},
    }
    take(lines(release(), {**coded, "ocid": "ocds-2"}))
    assert len(rows(book, "organisation", "id")) == 2
    found = book.store.rows('SELECT DISTINCT "party" FROM "contract_party" WHERE "role" = \'supplier\'')
    assert found == [(known,)]


PAYMENTS = st.lists(
    st.fixed_dictionaries(
        {
            "date": st.integers(10, 28).map("2018-10-{}".format),
            "value": st.integers(1, 90_000).map(lambda minor: {"amount": minor / 100, "currency": "AFN"}),
        },
        optional={"id": st.sampled_from("abcdef")},
    ),
    max_size=6,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PAYMENTS)
def test_any_payments_twice_are_recorded_once(book: Book, take: Take, paid: list[Any]) -> None:
    size, process = len(rows(book, "performance", "id")), len(rows(book, "contract", "id"))
    one = release(built(transactions=paid, value={"amount": 1000, "currency": "AFN"}), ocid=f"ocds-{process}")
    first = take(one)
    taken = len(rows(book, "performance", "id")) - size
    assert counts(first) == (1, 1, 0, 0, 0)
    assert taken == len(paid) - first.left_out
    assert counts(take(one)) == (1, 0, 0, 1, 0)
    assert all(left is None or left >= 0 for (left,) in rows(book, "obligation_status", "remaining"))


# --- The command --------------------------------------------------------------------------------------------


def test_the_command(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(*INIT)
    file = tmp_path / "releases.json"
    bad = {"id": "T", "date": None, "value": {"amount": 1, "currency": "AFN"}}
    file.write_text(json.dumps({"releases": [release(built(transactions=[bad]))]}))
    code, out, _ = run("import", "ocds", str(file), "--dry-run")
    assert (code, "未作登记" in out) == (1, True)
    code, out, _ = run("import", "ocds", str(file))
    assert code == 1
    assert "1 份合同：新增 1" in out
    assert "ocds-1 /releases/0/contracts/0/implementation/transactions/0/date：款项没有日期" in out
    code, out, _ = run("import", "ocds", str(file), "--json", "--time-zone", "Asia/Kabul")
    summary = json.loads(out)
    assert (code, summary["unchanged"], summary["new"], summary["dry_run"]) == (1, 1, 0, False)
    assert summary["notes"][0]["code"] == "ocds.transaction-without-day"
    assert summary["notes"][0]["outcome"] == Severity.LEFT_OUT
    for arguments in (("--time-zone", "No/Where"), ("--time-zone", "../etc")):
        assert run("import", "ocds", str(file), *arguments)[0] == 2
    assert run("import", "ocds", str(tmp_path / "none.json"))[0] == 6
    good = io.TextIOWrapper(io.BytesIO(lines(release(ocid="ocds-2"), release(ocid="ocds-3"))))
    monkeypatch.setattr("sys.stdin", good)
    monkeypatch.setenv("SHOUXIN_LANGUAGE", "en")
    code, out, _ = run("import", "ocds", "-")
    assert (code, out.splitlines()[0][:36]) == (0, "2 processes, 2 contracts: 2 new, 0 c")
    assert run("verify")[0] == 0
