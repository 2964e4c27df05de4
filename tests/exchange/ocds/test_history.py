"""Releases that follow one another, in whatever order their files come: amendments, ends, corrections."""

from __future__ import annotations

import io
import json
from itertools import permutations
from typing import Any

import pytest

from ledger import Book
from ledger.exchange.ocds.importer import OcdsImporter
from ledger.exchange.ocds.record import OcdsSummary, Severity
from ledger.record.record import record
from ledger.watch.sweep import sweep
from tests.conftest import OPERATOR
from tests.worlds.ocds import Members, Take
from tests.worlds.ocds_history import STORY, contract, release, rows, told


@pytest.fixture
def take(book: Book) -> Take:
    """Import releases as one file."""

    def one(*releases: Members) -> OcdsSummary:
        content = json.dumps({"releases": releases}).encode()
        return OcdsImporter(book, OPERATOR, "file.json").run(io.BytesIO(content))

    return one


def codes(found: OcdsSummary, *graves: Severity) -> set[str]:
    return {note.problem.code for note in found.notes if not graves or note.grave in graves}


EXPECTED = [
    [("ocds-7/C", 150000, 100000, "GBP", "closed", "2024-05-01", "2025-06-30")],
    [("amended", "2024-03-01", 150000), ("closed", "2024-05-01", None)],
    [("M", None, "2024-03-20", "2024-03-18"), ("ocds:value", 150000, None, None)],
    [
        ("delivered", "milestone:M", "2024-03-18", None, None),
        ("paid", "T1", "2024-03-10", 90000, None),
        ("paid", "T2", "2024-02-10", 70000, None),
    ],
    [("ocds-7/A", "2024-01-05", "foreign")],
    [("Dredging Ltd", "other"), ("Harbour Board", "other")],
]


@pytest.mark.parametrize("order", [*list(permutations(range(4)))[::5], (3, 2, 1, 0)])
def test_one_file_a_release_in_any_order_gives_the_same_book(book: Book, take: Take, order: Any) -> None:
    for at in order:
        take(STORY[at])
    assert told(book) == EXPECTED
    size = rows(book, "head", "size")
    for at in order:
        assert all(one.known for one in take(STORY[at]).accounts)
    assert rows(book, "head", "size") == size


def test_all_in_one_file_gives_the_same_book(book: Book, take: Take) -> None:
    take(*reversed(STORY))
    assert told(book) == EXPECTED


def test_an_older_release_overwrites_nothing_and_is_told(book: Book, take: Take) -> None:
    take(release(2, 3, contracts=[contract(1500)]))
    found = take(release(1, 2, contracts=[contract(1000, title="Older")]))
    assert codes(found) == {"ocds.older-release"}
    assert rows(book, "contract", "title", "amount") == [("Dredging", 150000)]


def test_releases_are_ordered_by_instant_and_not_by_their_text(book: Book, take: Take) -> None:
    late = release(1, 2, contracts=[contract(title="Later")]) | {"date": "2024-02-01T01:00:00-05:00"}
    early = release(2, 2, contracts=[contract(title="Earlier")]) | {"date": "2024-02-01T09:00:00+08:00"}
    take(late, early)
    assert rows(book, "contract", "title", "status") == [("Later", "performing")]


def test_what_differs_at_one_instant_is_told(take: Take) -> None:
    found = take(release(1, 2, contracts=[contract()]), release(2, 2, contracts=[contract(2000)]))
    assert codes(found) == {"ocds.same-instant"}


def test_an_update_without_amendment_corrects_the_signing(book: Book, take: Take) -> None:
    take(release(1, 2, contracts=[contract()]))
    take(release(2, 3, "contractUpdate", contracts=[contract(1200)]))
    assert rows(book, "contract", "original_amount", "amount") == [(120000, 120000)]
    assert rows(book, "contract_change", "change", "amount") == []


def test_amendments_that_are_listed_count_by_their_own_days(book: Book, take: Take) -> None:
    first = {"id": "am-1", "date": "2024-02-20T00:00:00Z", "rationale": "More silt"}
    second = {"id": "am-2", "date": "2024-04-20T00:00:00Z", "description": "Less silt"}
    take(release(1, 2, contracts=[contract()]))
    take(release(2, 3, contracts=[contract(1500, amendments=[first])]))
    take(release(3, 5, contracts=[contract(1300, amendments=[first, second])]))
    assert rows(book, "contract", "original_amount", "amount") == [(100000, 130000)]
    changes = [("amended", "2024-02-20", 150000, "untold"), ("amended", "2024-04-20", 130000, "untold")]
    assert rows(book, "contract_change", "change", "changed_on", "amount", "reason") == changes


def test_amendments_of_one_id_and_of_none_are_found_again(book: Book, take: Take) -> None:
    twice = [{"id": "[a]", "date": "2024-02-20"}, {"id": "[a]", "date": "2024-02-21"}, {"date": "2024-02-22"}]
    take(release(1, 2, contracts=[contract()]))
    amended = release(2, 3, "contractAmendment", contracts=[contract(1500, amendments=twice)]) | {
        "id": [None]
    }
    take(amended)
    assert [day for (day,) in rows(book, "contract_change", "changed_on")] == [
        f"2024-02-{day}" for day in (20, 21, 22)
    ]
    again = take(amended)
    assert (again.changed, again.unchanged) == (0, 1)


def test_what_was_agreed_before_the_first_amendment_is_not_made_up(book: Book, take: Take) -> None:
    amended = contract(1500, amendments=[{"id": "am-1", "date": "2024-02-20", "rationale": "More silt"}])
    found = take(release(1, 3, contracts=[amended]))
    assert codes(found) == {"ocds.amended-before"}
    assert rows(book, "contract_change", "changed_on", "amount") == [("2024-02-20", None)]


@pytest.mark.parametrize(
    ("status", "left", "code"),
    [
        ("pending", "performing", "ocds.status-went-back"),
        ("cancelled", "closed", "ocds.status-went-back"),
        ("terminated", "closed", None),
        ("Terminated", "closed", "ocds.code-alike"),
        ("vigente", "performing", "ocds.code-unknown"),
    ],
)
def test_how_a_contract_that_was_in_force_ends(
    book: Book, take: Take, status: str, left: str, code: str | None
) -> None:
    take(release(1, 2, contracts=[contract()]))
    found = take(release(2, 6, contracts=[{"id": "C", "status": status}]))
    assert codes(found) == ({code} if code else set())
    assert rows(book, "contract", "status", "closed_on") == [
        (left, "2024-06-01" if left == "closed" else None)
    ]


@pytest.mark.parametrize("status", ["pending", "cancelled", ["active"], {"a": 1}, 7, "registrado"])
def test_what_was_never_in_force_is_passed_over_and_told(book: Book, take: Take, status: Any) -> None:
    found = take(release(1, 2, contracts=[contract(status=status, dateSigned=None), contract(id="D")]))
    assert (found.read, found.new, found.skipped) == (2, 1, 1) or isinstance(status, list | dict)
    assert codes(found) & {"ocds.not-in-force", "ocds.status-untold", "ocds.not-text"}
    assert ("ocds-7/D",) in rows(book, "contract", "number")


def test_a_delivery_that_its_publisher_takes_back_is_reversed_and_told(book: Book, take: Take) -> None:
    milestone = {"id": "M", "title": "Depth", "type": "delivery", "dueDate": "2024-03-20"}
    met = {"milestones": [milestone | {"status": "met", "dateMet": "2024-03-18"}]}
    take(release(1, 4, contracts=[contract(implementation=met)]))
    back = {"milestones": [milestone | {"status": "notMet", "dateMet": None}]}
    found = take(release(2, 5, contracts=[contract(implementation=back)]))
    assert "ocds.taken-back" in codes(found, Severity.REMARK)
    assert rows(book, "performance", "type", "reversed_on") == [("delivered", "2024-03-18")]
    again = take(release(2, 5, contracts=[contract(implementation=back)]))
    assert (again.unchanged, codes(again)) == (1, set())
    take(release(3, 6, contracts=[contract(implementation=met)]))
    assert [day for _, day in rows(book, "performance", "type", "reversed_on")].count(None) == 1


@pytest.mark.parametrize(
    ("later", "due"),
    [
        ({"date": "2024-09-01T00:00:00Z", "contracts": [], "tender": {"title": "x"}}, None),
        ({"date": "2024-09-01T00:00:00Z"}, "2024-06-01"),
    ],
)
def test_only_a_release_that_speaks_of_a_milestone_dates_its_status(
    book: Book, take: Take, later: Members, due: str | None
) -> None:
    milestone = {"id": "M", "title": "Depth", "dueDate": "2024-06-01", "status": "notMet"}
    stated = release(1, 2, contracts=[contract(implementation={"milestones": [milestone]})])
    take(stated, stated | {"id": "r2"} | later)
    assert ("M", due) in rows(book, "obligation", "clause", "due_day")


def test_partly_met_without_a_day_is_neither_met_nor_open_past_its_day(book: Book, take: Take) -> None:
    milestone = {"id": "M", "title": "Depth", "dueDate": "2024-01-30", "status": "partiallyMet"}
    found = take(release(1, 6, contracts=[contract(implementation={"milestones": [milestone]})]))
    assert codes(found) == {"ocds.milestone-untold"}
    [(_, due, words)] = [
        row for row in rows(book, "obligation", "clause", "due_day", "description") if row[0] == "M"
    ]
    assert due is None
    assert "partiallyMet" in words


def test_an_award_of_two_contracts_is_one_award(book: Book, take: Take) -> None:
    both = release(1, 2, contracts=[contract(), contract(id="D", title="Dredging, two")])
    assert take(both).awards == 1
    again = take(both)
    assert (again.unchanged, again.new, again.changed, again.awards) == (2, 0, 0, 0)
    [(award,)] = set(rows(book, "contract", "award"))
    assert rows(book, "award", "id", "number") == [(award, "ocds-7/A")]


def test_an_award_without_a_contract_is_recorded_and_told(book: Book, take: Take) -> None:
    found = take(release(1, 2, "award"))
    assert (found.awards, codes(found)) == (1, {"ocds.award-alone", "ocds.country-untold"})
    assert rows(book, "award", "number", "kind") == [("ocds-7/A", "foreign")]


def test_suppliers_named_on_the_contract_go_before_those_of_its_award(book: Book, take: Take) -> None:
    parties = [*release(1, 2)["parties"], {"id": "Z", "name": "Zinc plc", "roles": ["supplier"]}]
    awards = [{"id": "A", "date": "2024-01-05", "suppliers": [{"id": "S"}, {"id": "Z"}]}]
    take(release(1, 2, parties=parties, awards=awards, contracts=[contract(suppliers=[{"id": "Z"}])]))
    sql = (
        'SELECT o."name" FROM "contract_party" p JOIN "organisation" o ON o."book" = p."book" '
        'AND o."id" = p."party" WHERE p."role" = \'supplier\''
    )
    assert book.store.rows(sql) == [("Zinc plc",)]


def test_two_contracts_of_one_id_are_told_and_neither_melds_into_the_other(book: Book, take: Take) -> None:
    found = take(release(1, 2, contracts=[contract(), contract(99, title="Another")]))
    assert (found.new, found.refused, codes(found)) == (1, 1, {"ocds.id-twice"})
    assert rows(book, "contract", "title", "amount") == [("Dredging", 100000)]


# --- Whose law ----------------------------------------------------------------------------------------------


def test_no_rule_of_ours_speaks_of_a_foreign_award(book: Book, take: Take) -> None:
    take(release(1, 2, contracts=[contract(dateSigned="2024-12-20")]), release(9, 2, "award", ocid="ocds-8"))
    sweep(book)
    assert book.store.rows('SELECT "rule" FROM "flag"') == []


def test_a_bureau_that_the_book_knows_buys_under_our_law_without_a_sum(book: Book, take: Take) -> None:
    data = {"name": "Harbour　Board", "class": "organ", "level": "prefecture", "division": "990100"}
    record(book, OPERATOR, {"kind": "organisation.registered", "effective_on": "2010-01-01", "data": data})
    take(release(1, 2, contracts=[contract(None)]))
    assert rows(book, "contract", "kind", "currency", "amount") == [("procurement", "XXX", None)]
    sweep(book)


def test_where_nothing_tells_the_country_no_law_is_applied_and_no_currency_made_up(
    book: Book, take: Take
) -> None:
    found = take(release(1, 2, contracts=[contract(None)]))
    assert codes(found) == {"ocds.country-untold"}
    assert rows(book, "contract", "kind", "currency") == [("foreign", "XXX")]


def test_firms_of_one_name_and_different_numbers_are_two(book: Book, take: Take) -> None:
    numbered: list[Members] = [
        {"id": "B", "name": "Harbour Board", "roles": ["buyer"]},
        {"id": "S", "name": "Dredging Ltd", "identifier": {"scheme": "GB-COH", "id": "01234567"}},
        {"id": "Z", "name": "DREDGING  Ltd", "identifier": {"scheme": "IE-CRO", "id": "998877"}},
    ]
    awards = [{"id": "A", "date": "2024-01-05", "suppliers": [{"id": "S"}, {"id": "Z"}]}]
    found = take(release(1, 2, parties=numbered, awards=awards, contracts=[contract()]))
    assert codes(found) == {"ocds.same-name-other-number"}
    assert len(rows(book, "organisation", "id", "name")) == 3
    renamed = [numbered[0], numbered[1] | {"name": "Dredging and Sons Ltd"}]
    awards = [{"id": "A", "date": "2024-01-05", "suppliers": [{"id": "S"}]}]
    take(release(1, 2, ocid="ocds-8", parties=renamed, awards=awards, contracts=[contract()]))
    assert len(rows(book, "organisation", "id", "name")) == 3


def test_a_refused_contract_leaves_no_organisation_behind(book: Book, take: Take) -> None:
    parties = [{"id": "B", "name": "Harbour Board", "roles": ["buyer"]}]
    found = take(release(1, 2, parties=parties, awards=[], contracts=[contract()]))
    assert found.refused == 1
    assert rows(book, "organisation", "id", "name") == []


@pytest.mark.parametrize(
    "name", ["N/A", "To be confirmed", "详见附件", "同上", "-", "甲工程公司、乙工程公司"]
)
def test_what_names_nobody_or_several_is_no_party(book: Book, take: Take, name: str) -> None:
    parties = [{"id": "B", "name": "Harbour Board"}, {"id": "S", "name": name}]
    found = take(release(1, 2, parties=parties, contracts=[contract()]))
    assert found.refused == 1
    assert codes(found, Severity.REFUSED) <= {"party.nobody", "party.several"}
    assert [one for one, _ in rows(book, "organisation", "name", "id")] == ["Harbour Board"] * found.awards
    assert [one for _, one in found.registered] == ["Harbour Board"] * found.awards
