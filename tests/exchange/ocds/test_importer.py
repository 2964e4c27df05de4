"""OCDS files from bytes to the book: what is taken, what is left out, and the same file twice."""

from __future__ import annotations

import json
from typing import Any

import pytest

from api.demonstration.contract_book import PUBLISHED
from ledger import Book
from ledger.exchange.ocds.importer import OcdsImporter
from ledger.exchange.ocds.record import OcdsSummary, Severity
from ledger.record.record import record
from ledger.watch.sweep import sweep
from tests.conftest import OPERATOR, Say
from tests.support import places
from tests.worlds.ocds import Take, built, contract, counts, release, rows, told

SHARED = places.SHARED / "data" / "ocds"


# --- What is taken ------------------------------------------------------------------------------------------


def test_a_contract_with_its_parties_days_sums_milestones_and_payments(book: Book, take: Take) -> None:
    milestones = [
        {"id": "d", "title": "Walls", "type": "delivery", "status": "met", "dueDate": "2018-10-05"}
        | {"dateMet": "2018-10-07T17:30:00+04:30"},
        {"id": "f", "title": "Last sum", "type": "financing", "status": "notMet", "dueDate": "2018-10-01"}
        | {"dateModified": "2018-10-10"},
    ]
    paid = [{"id": "T", "date": "2018-10-09T09:15:00+04:30", "value": {"amount": 76955.5, "currency": "AFN"}}]
    found = take(release(built(milestones=milestones, transactions=paid)))
    assert counts(found) == (1, 1, 0, 0, 0)
    assert [(one.problem.code, one.grave) for one in found.notes] == [
        ("performance.allotted", Severity.REMARK)
    ]
    names = ("number", "title", "kind", "signed_on", "amount", "currency", "starts_on", "ends_on")
    [signed] = rows(book, "contract", *names)
    assert signed[:6] == ("ocds-1/C-1", "School repairs", "foreign", "2018-09-16", 23086500, "AFN")
    assert signed[6:] == ("2018-09-21", "2018-12-21")
    assert [name for (name,) in rows(book, "organisation", "name")] == ["Ministry of Finance", "Primus"]
    assert rows(book, "contract_document", "digest", "title") == [(found.digest, "file.json")]
    owed = rows(book, "obligation", "clause", "type", "term", "due_day", "performed", "met_on")
    assert owed == [
        ("ocds:value", "payment", "none", None, 0, None),
        ("d", "delivery", "fixed", "2018-10-05", 0, "2018-10-07"),
        ("f", "other", "fixed", "2018-10-01", 0, None),
    ]
    [award] = rows(book, "award", "number", "noticed_on")
    assert award == ("ocds-1/A-1", "2018-09-01")


def test_no_statute_of_ours_is_applied_and_no_outcome_is_made_up(book: Book, take: Take) -> None:
    """Past its day without a dateMet: cannot tell. No term published: cannot tell. Neither is a breach."""
    milestones = [
        {"id": str(at), "title": "Late?", "dueDate": "2018-01-31", "status": status}
        for at, status in enumerate(("met", "scheduled", "notMet"))
    ]
    take(release(built(milestones=milestones), date="2017-12-01"))
    standing = rows(book, "obligation_status", "state", "due_on", "missing", "law")
    assert set(standing) == {("cannot-tell", None, "agreed-term", None)}
    words = [text for (text,) in rows(book, "obligation", "description")]
    assert "Late? [dueDate 2018-01-31; status scheduled]" in words


def test_a_rule_of_ours_speaks_of_no_foreign_contract(book: Book, take: Take) -> None:
    take(release())
    [(identifier, buyer)] = rows(book, "obligation", "contract", "debtor")
    data = {"contract": identifier, "type": "payment", "debtor": buyer, "amount": 5, "clause": "5"}
    for terms in (
        {"term": "fixed", "due_day": "2019-01-01"},  # a holiday of ours, which moves nothing of theirs
        {"term": "statutory"},
        {"term": "after", "due_event": "contract-signed", "due_count": 5, "due_unit": "working-day"},
    ):
        command = {"kind": "obligation.added", "effective_on": "2018-09-16", "data": {**data, **terms}}
        record(book, OPERATOR, command)
    assert rows(book, "obligation_status", "due_on", "law") == [
        (None, None),
        ("2019-01-01", None),
        *[(None, None)] * 2,
    ]
    sweep(book)
    assert book.store.rows('SELECT * FROM "flag"') == []


def test_a_contract_in_yuan_is_one_of_ours(book: Book, take: Take, say: Say) -> None:
    ours = release(
        contract(value={"amount": 150.25, "currency": "CNY"}), tender={"procurementMethod": "open"}
    )
    refused = take(ours)
    assert told(refused) == [("sheet.no-organisation", "/parties/0")]  # a public body is registered first
    say("organisation.registered", name="Ministry of Finance", class_="organ", level="prefecture")
    assert counts(take(ours)) == (1, 1, 0, 0, 0)
    [signed] = rows(book, "contract", "kind", "amount", "method")
    assert signed == ("procurement", 15025, "open-tender")


def test_what_1_0_named_otherwise(book: Book, take: Take) -> None:
    paid = {"id": "T", "date": "2018-10-09", "amount": {"amount": 10.0, "currency": "AFN"}}
    paid["providerOrganization"] = {"id": "99", "scheme": "X", "legalName": "Treasury"}
    found = take(release(built(transactions=[paid]), parties=[], buyer={"id": "B", "name": "Ministry"}))
    assert told(found) == [("ocds.no-supplier", "/contracts/0/awardID")]
    old = [{"id": "A-1", "date": "2018-09-01", "suppliers": [{"name": "Primus", "identifier": {"id": "9"}}]}]
    take(release(built(transactions=[paid]), parties=[], awards=old))
    assert [role for (role,) in book.store.rows('SELECT "role" FROM "contract_party" ORDER BY 1')] == [
        "buyer",
        "payer",
        "supplier",
    ]
    assert rows(book, "performance", "amount", "performed_on") == [(1000, "2018-10-09")]


@pytest.mark.parametrize(
    ("written", "zone", "day"),
    [
        ("2018-09-16T00:00:00Z", None, "2018-09-16"),
        ("2018-09-16T00:00:00Z", "America/Mexico_City", "2018-09-16"),
        ("2018-06-15T23:00:00Z", "Europe/London", "2018-06-16"),
        ("2018-06-15T23:00:00Z", None, "2018-06-15"),
        ("2018-06-15T18:30:00.000Z", "Asia/Kolkata", "2018-06-16"),
        ("2018-06-15T23:59:59-06:00", "Asia/Kolkata", "2018-06-15"),
        ("2018-06-15", "Asia/Kolkata", "2018-06-15"),
    ],
)
def test_a_day_is_the_publishers(book: Book, take: Take, written: str, zone: str | None, day: str) -> None:
    take(release(contract(dateSigned=written, period=None)), zone)
    assert rows(book, "contract", "signed_on") == [(day,)]


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("623386.00", "AUD", 62338600),
        (b"0.1", "AFN", 10),
        (b"55463.776", "MXN", 5546378),
        (b"9007199254740.99", "AFN", 900719925474099),
        (b"259658.285", "MXN", 25965829),
        (b"100", "JPY", 100),
        (b"1.2345", "KWD", 1235),
        (b"-5", "AFN", None),
        (b"true", "AFN", None),
        (b"1e400", "AFN", None),
        (b"1e-999999", "AFN", 0),
        (b"99999999999999999999999", "AFN", None),
        ("1,250.00", "AFN", None),
        (b"5", "XXX", None),
        (b"5", 12, None),
    ],
)
def test_sums_are_exact_or_told(
    book: Book, take: Take, amount: Any, currency: Any, minor: int | None
) -> None:
    given = amount if isinstance(amount, str) else "@@"
    text = json.dumps(release(contract(value={"amount": given, "currency": currency})))
    content = text.encode() if isinstance(amount, str) else text.encode().replace(b'"@@"', amount)
    found = take(content)
    assert rows(book, "contract", "amount") == [(minor,)]
    assert (minor is None) == bool(told(found))


# --- What is left out ---------------------------------------------------------------------------------------


def test_one_bad_part_loses_no_other(book: Book, take: Take) -> None:
    good = {"id": "ok", "date": "2018-10-01", "value": {"amount": 1, "currency": "AFN"}}
    bad = [
        {**good, "id": "1", "date": None},
        {**good, "id": "2", "date": "soon"},
        {**good, "id": "3", "value": None},
        {**good, "id": "4", "value": {"amount": -1, "currency": "AFN"}},
        {**good, "id": "5", "value": {"amount": 1, "currency": "USD"}},
        {**good, "id": "6", "date": "2018-01-01"},
        {**good, "id": "7", "date": "2199-01-01"},
        good,
        "not an object",
    ]
    milestones = [{"id": "m", "title": "联系人11010519491231002X"}, {"id": "n", "title": "Roof"}]
    found = take(release(built(transactions=[good, *bad], milestones=milestones)))
    assert counts(found) == (1, 1, 0, 0, 0)
    at = "/contracts/0/implementation"
    assert sorted(told(found)) == sorted(
        [
            ("ocds.transaction-without-day", f"{at}/transactions/1/date"),
            ("ocds.no-day", f"{at}/transactions/2/date"),
            ("ocds.transaction-without-sum", f"{at}/transactions/3/amount"),
            ("ocds.sum-not-positive", f"{at}/transactions/4/value/amount"),
            ("ocds.other-currency", f"{at}/transactions/5/value/currency"),
            ("ocds.before-signing", f"{at}/transactions/6/date"),
            ("performance.future", f"{at}/transactions/7"),
            ("ocds.id-twice", f"{at}/transactions/8/id"),
            ("ocds.not-an-object", f"{at}/transactions/9"),
            ("text.identity-number", f"{at}/milestones/0"),
        ]
    )
    assert found.left_out == 10
    assert rows(book, "performance", "voucher", "amount") == [("ok", 100)]
    assert [clause for (clause,) in rows(book, "obligation", "clause")] == ["ocds:value", "n"]


def test_one_bad_contract_loses_no_other(book: Book, take: Take) -> None:
    bad = [
        contract(id=None),
        contract(id="no-day", dateSigned=None, period=None, awardID="A-2"),
        contract(id="C-1"),
        contract(id="draft", status="pending"),
        contract(id="id", title="身份证11010519491231002X"),
    ]
    awards = [{"id": name, "suppliers": [{"id": "S"}]} for name in ("A-1", "A-2")]
    found = take(release(contract(), *bad, contract(id="last"), awards=awards))
    assert counts(found) == (7, 2, 0, 0, 4)
    assert found.skipped == 1
    assert sorted(told(found)) == [
        ("ocds.id-twice", "/contracts/3/id"),
        ("ocds.no-id", "/contracts/1/id"),
        ("ocds.no-signing-day", "/contracts/2/dateSigned"),
        ("text.identity-number", "/contracts/5"),
    ]
    assert [one for (one,) in rows(book, "contract", "number")] == ["ocds-1/C-1", "ocds-1/last"]


def test_what_is_odd_is_taken_and_told(book: Book, take: Take) -> None:
    paid = [
        {"id": str(at), "date": f"2018-11-0{at}", "value": {"amount": 150000, "currency": "AFN"}}
        for at in (2, 1)
    ]
    odd = built(transactions=paid, dateSigned=None, awardID="other", title="x" * 300)
    odd["period"] = {"startDate": "2018-10-01", "endDate": "2018-09-30"}
    found = take(release(odd, tender={"tenderers": [{"id": "T", "name": ""}]}))
    assert told(found) == []
    assert {code for code, _ in told(found, Severity.REMARK)} == {
        "ocds.award-unknown",
        "ocds.period-backwards",
        "ocds.signing-day-taken",
        "ocds.text-shortened",
        "performance.allotted",
        "performance.beyond-owed",
    }
    linked = rows(book, "performance", "voucher", "subject")
    assert [(voucher, subject is not None) for voucher, subject in linked] == [("2", False), ("1", False)]


def test_several_suppliers_share_no_milestone(book: Book, take: Take) -> None:
    both = [{"id": "A-1", "date": "2018-09-01", "suppliers": [{"id": "S"}, {"id": "Z", "name": "Zelt"}]}]
    found = take(release(built(milestones=[{"id": "m", "type": "delivery"}]), awards=both))
    assert told(found) == [("ocds.several-suppliers", "/contracts/0/implementation/milestones/0")]
    assert rows(book, "obligation", "clause", "creditor") == [("ocds:value", None)]


# --- Real files ---------------------------------------------------------------------------------------------


def test_the_published_files_twice(book: Book) -> None:
    def run() -> list[OcdsSummary]:
        found = []
        for path in sorted(PUBLISHED.glob("*.json")):
            with path.open("rb") as stream:
                found.append(OcdsImporter(book, OPERATOR, path.name).run(stream))
        return found

    first = run()
    assert [sum(values) for values in zip(*map(counts, first), strict=True)] == [12, 11, 0, 1, 0]
    assert [
        note.problem.code for one in first for note in one.notes if note.grave is not Severity.REMARK
    ] == ["ocds.sum-not-positive"]
    size = book.store.rows('SELECT "size" FROM "head"')
    assert all(one.read == one.unchanged == 1 for one in run())
    assert book.store.rows('SELECT "size" FROM "head"') == size
    assert rows(book, "obligation_status", "due_on", where='"due_on" IS NOT NULL') == []
    assert book.store.rows('SELECT DISTINCT "kind", "currency" FROM "contract"') == [("foreign", "NGN")]


@pytest.mark.slow
@pytest.mark.skipif(not SHARED.exists(), reason="the samples are not there")
@pytest.mark.parametrize(
    ("folder", "contracts"),
    [("publishers/nigeria", 12), ("publishers/jalisco", 20), ("publishers/uk", 0), ("examples", 3)],
)
def test_every_sample_is_read_and_nothing_changes_at_the_second_time(
    book: Book, folder: str, contracts: int
) -> None:
    paths = sorted((SHARED / folder).rglob("*.json"), key=lambda path: (path.stat().st_size, path.name))
    summaries: list[OcdsSummary] = []
    for path in [*paths, *(path for path in reversed(paths) if "record" in path.name or len(path.name) < 40)]:
        with path.open("rb") as stream:
            summaries.append(OcdsImporter(book, OPERATOR, path.name).run(stream))
    assert [note for one in summaries for note in one.notes if note.grave is Severity.UNREADABLE] == []
    assert sum(one.new for one in summaries) == contracts
    assert book.store.rows('SELECT count(*) FROM "contract"') == [(contracts,)]
