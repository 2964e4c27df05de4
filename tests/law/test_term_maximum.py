"""The longest term that a public body may agree: told beside a due day, flagged for named days too."""

from __future__ import annotations

from datetime import date

import pytest

from ledger.core.party_classes import Size
from ledger.law.coverage import Debtor
from ledger.law.due import DELIVERY, PASSED, SIGNED, After, FixedDay, Law, Situation, Statutory, Term, Unit
from ledger.law.term_maximum import due_day_told

LAW = Law.shipped()
INVOICE = "invoice-received"


def told(term: Term, days: dict[str, str], debtor: Debtor | None = Debtor.PUBLIC) -> tuple[str, str] | None:
    """The code of the last step that speaks of the maximum, with its law."""
    names = {"signed": SIGNED, "delivered": DELIVERY, "passed": PASSED, "invoiced": INVOICE}
    happened = {names[name]: date.fromisoformat(day) for name, day in days.items()}
    situation = Situation(
        days=happened, debtor=debtor, creditor_size=Size.SMALL, condition=PASSED if "passed" in days else None
    )
    last = due_day_told(term, situation, LAW).trace[-1]
    return (last.code, last.law[0].id) if last.code.startswith("due.maximum") else None


SIGNING = {"signed": "2025-06-10"}


@pytest.mark.parametrize(
    ("term", "days", "expected"),
    [
        (After(DELIVERY, 61), SIGNING, ("due.maximum-passed", "SME-04")),
        (After(DELIVERY, 60), SIGNING, None),
        (After(DELIVERY, 61), {"signed": "2020-09-01"}, ("due.maximum-passed", "SME-03")),
        (After(DELIVERY, 61), {"signed": "2020-08-31"}, None),
        (After(DELIVERY, 2, Unit.MONTH), SIGNING, ("due.maximum", "SME-04")),
        (
            After(DELIVERY, 2, Unit.MONTH),
            {**SIGNING, "delivered": "2025-07-01"},
            ("due.maximum-passed", "SME-04"),
        ),
        (After(DELIVERY, 2, Unit.MONTH), {**SIGNING, "delivered": "2026-02-01"}, None),
        (After(INVOICE, 30), SIGNING, ("due.maximum", "SME-04")),
        (After(INVOICE, 30), {**SIGNING, "invoiced": "2025-08-01", "delivered": "2025-07-15"}, None),
        (
            After(INVOICE, 30),
            {**SIGNING, "invoiced": "2025-08-01", "delivered": "2025-06-30"},
            ("due.maximum-passed", "SME-04"),
        ),
        (FixedDay(date(2025, 9, 1)), SIGNING, ("due.maximum", "SME-04")),
        (FixedDay(date(2025, 9, 1)), {**SIGNING, "delivered": "2025-07-03"}, None),
        (
            FixedDay(date(2025, 9, 1)),
            {**SIGNING, "delivered": "2025-07-02"},
            ("due.maximum-passed", "SME-04"),
        ),
        (FixedDay(date(2025, 9, 1)), {**SIGNING, "delivered": "2025-07-02", "passed": "2025-07-10"}, None),
        (FixedDay(date(2025, 9, 1)), {**SIGNING, "delivered": "2025-09-20"}, None),
        (FixedDay(date(2025, 9, 1), wages=True), SIGNING, None),
        (Statutory(), {**SIGNING, "delivered": "2025-07-01"}, None),
    ],
)
def test_what_is_told_of_the_length(
    term: Term, days: dict[str, str], expected: tuple[str, str] | None
) -> None:
    assert told(term, days) == expected


@pytest.mark.parametrize("debtor", [Debtor.LARGE, Debtor.OTHER, None])
def test_the_maximum_binds_public_bodies(debtor: Debtor | None) -> None:
    assert told(After(DELIVERY, 90), SIGNING, debtor) is None
    assert told(After(DELIVERY, 90), SIGNING, Debtor.FUNDED_GROUP) is not None
