"""The sentences of flags about payments, deposits and inspections, in both languages, as read by eye."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ledger import Book
from ledger.projection.book_law import law_of
from ledger.queries.flag_words import basis, clears, sentence
from ledger.queries.flags import FlagView, standing_flags
from ledger.queries.objects import names_of
from ledger.rules import RULES
from ledger.watch.sweep import sweep
from tests.conftest import Say, TestClock
from tests.support import golden, places
from tests.worlds.deal import Deal

FILE = places.GOLDEN / "flags_payment.txt"
DAY = "2025-10-31"
OWN = ("payment.", "acceptance.", "deposit.", "receivable.")


def build(say: Say) -> None:
    """One finding of each rule, of some with a variant."""
    low = {
        "late_rate_basis": "per-year",
        "late_rate_parts": 1,
        "late_rate_of": 100,
        "late_rate_year_days": 360,
    }
    deal = Deal(say, "2025-06-10", **low)
    overdue = deal.owe()
    deal.do("delivered", "2025-07-01")
    deal.owe(inspection_count=10, inspection_unit="working-day", amount=600)
    say("obligation.disputed", "2025-07-10", obligation=overdue, amount=10_000_000, reason="quality")
    say("obligation.nonpayment-stated", "2025-08-05", obligation=overdue, reason="internal-process")
    say(
        "obligation.term-noted",
        "2025-06-10",
        obligation=overdue,
        term="audit-as-settlement-basis",
        clause="5.3",
    )
    for due in ("2025-11-01", "2025-11-06", "2025-11-28"):
        deal.owe("fixed", due_day=due, amount=12_345_678)
    later = {"due_event": "delivery", "amount": 20_000_000}
    deal.owe("after", **later, due_count=90, due_unit="calendar-day")
    deal.owe("after", **later, due_count=4, due_unit="month")
    deal.owe("fixed", due_day="2025-09-29", amount=80_000, type="deposit-return")
    waits = {"inspection_count": 20, "inspection_unit": "calendar-day", "condition": "inspection-passed"}
    deal.owe(amount=700, **waits)
    asked = {"contract": deal.contract, "obligation": overdue, "amount": 50_000_000}
    say("receivable.confirmation-requested", "2025-09-01", **asked)
    held = {"type": "deposit-return", "deposit": "performance"}
    deal.owe("fixed", due_day="2025-09-30", amount=10_500_000, **held)
    parties = [{"role": "buyer", "party": deal.buyer}, {"role": "supplier", "party": deal.supplier}]
    works = {"number": "CPJS-2025-001", "title": "教学楼", "kind": "works", "amount": 100_000_000}
    deal.contract = say("contract.signed", "2025-06-10", parties=parties, **works)
    deal.owe("none", amount=3_000_000, type="deposit-return", deposit="other")


def words(book: Book, flags: list[FlagView]) -> str:
    """Level, sentence, basis and what would clear it of every flag."""
    law, lines = law_of(book.store, book.id), []
    names = names_of(book, {one.body for one in flags if one.body})
    for one in flags:
        lines.append(f"{one.rule} [{one.level}]")
        for language in ("zh", "en"):
            lines += [sentence(one, names, DAY, language), *basis(one, law, language), clears(one, language)]
        lines.append("")
    return "\n".join(lines)


@pytest.fixture
def clock() -> TestClock:
    return TestClock(datetime(2025, 6, 1, 4, 0, tzinfo=UTC))


def test_the_sentences_are_as_they_were_read(book: Book, say: Say, clock: TestClock) -> None:
    clock.to(DAY)
    build(say)
    sweep(book)
    found = [one for one in standing_flags(book.store, book.id) if one.rule.startswith(OWN)]
    assert {one.rule for one in found} == {code for code in RULES if code.startswith(OWN)}
    golden.hold(FILE, words(book, found))
