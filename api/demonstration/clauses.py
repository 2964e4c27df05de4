"""Invented contracts whose clauses, deposits and stated reasons the rules about payments speak of.

A handful, told by hand: each shows a few findings at once. Pure: a cast in, batches out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from api.demonstration.facts import Command, command
from api.demonstration.parties import Cast, Firm

_WAN = 1_000_000
_SMALL = ("micro", "small", "medium")
_SIGNED, _SIGNED_WORKS = "2025-09-15", "2025-07-07"


def batches(cast: Cast) -> Iterator[tuple[str, list[Command]]]:
    """(title, commands) of every contract."""
    yield "政府采购合同", list(_supplies(cast))
    yield "施工合同", list(_works(cast))
    yield "设备供货合同", list(_resold(cast))


def _first(cast: Cast, sizes: tuple[str, ...], day: str, builders: bool = False) -> Firm:
    """The first enterprise of some sizes that was known on a day."""
    among = cast.builders() if builders else cast.firms
    return next(one for one in among if one.size in sizes and one.since <= day)


def _signed(day: str, number: str, kind: str, buyer: str, supplier: str, amount: int, **more: Any) -> Command:
    parties = [{"role": "buyer", "party": buyer}, {"role": "supplier", "party": supplier}]
    return command(
        "contract.signed", day, "c", number=number, kind=kind, parties=parties, amount=amount, **more
    )


def _supplies(cast: Cast) -> Iterator[Command]:
    """A low rate, a long term, an inspection nobody made, a payment held up, a claim not confirmed."""
    buyer, firm = cast.of("institution", level="county")[0], _first(cast, _SMALL, _SIGNED)
    owed = {"contract": "@c", "debtor": buyer.id, "creditor": firm.id, "type": "payment"}
    rate: dict[str, Any] = {"late_rate_basis": "per-year", "late_rate_parts": 15, "late_rate_of": 1_000}
    rate |= {"late_rate_year_days": 360, "method": "competitive-consultation", "funding": "budget"}
    title = {"title": "实训设备采购合同", "division": buyer.division[:6] or None}
    yield _signed(_SIGNED, "CPCG-2025-901", "procurement", buyer.id, firm.id, 180 * _WAN, **title, **rate)
    after: dict[str, Any] = {"term": "after", "due_event": "delivery", "due_count": 90}
    after |= {"due_unit": "calendar-day", "amount": 60 * _WAN, "clause": "6.1"}
    yield command("obligation.added", _SIGNED, "long", **owed, **after)
    seen: dict[str, Any] = {"inspection_count": 20, "inspection_unit": "working-day", "clause": "6.2"}
    seen |= {"condition": "inspection-passed", "term": "statutory", "amount": 90 * _WAN}
    yield command("obligation.added", _SIGNED, **owed, **seen)
    yield command(
        "obligation.added",
        _SIGNED,
        **owed,
        term="fixed",
        due_day="2026-12-04",
        amount=30 * _WAN,
        clause="6.3",
    )
    yield command("performance.delivered", "2026-04-08", contract="@c", description="实训设备一批")
    asked = {"contract": "@c", "obligation": "@long", "amount": 50 * _WAN}
    yield command("receivable.confirmation-requested", "2026-09-08", **asked)
    yield command("obligation.nonpayment-stated", "2026-08-20", obligation="@long", reason="internal-process")


def _works(cast: Cast) -> Iterator[Command]:
    """Settled by the result of an audit; a bond of 12 %, not returned; retention of 5 %."""
    buyer, firm = cast.of("organ", level="county")[0], _first(cast, _SMALL, _SIGNED_WORKS, builders=True)
    owed = {"contract": "@c", "debtor": buyer.id, "creditor": firm.id}
    title = {
        "title": "道路提质改造工程施工合同",
        "division": buyer.division[:6] or None,
        "method": "open-tender",
    }
    yield _signed(_SIGNED_WORKS, "CPGC-2025-902", "works", buyer.id, firm.id, 900 * _WAN, **title)
    payment: dict[str, Any] = {"type": "payment", "term": "after", "due_event": "settlement-sum-confirmed"}
    payment |= {"due_count": 30, "due_unit": "calendar-day", "amount": 855 * _WAN, "clause": "17.3"}
    yield command("obligation.added", _SIGNED_WORKS, "settled", **owed, **payment)
    noted = {"term": "audit-as-settlement-basis", "clause": "17.4"}
    yield command("obligation.term-noted", _SIGNED_WORKS, obligation="@settled", **noted)
    held = {"type": "deposit-return", "term": "fixed"}
    bond = {"due_day": "2026-06-30", "amount": 108 * _WAN, "deposit": "performance", "clause": "3.7"}
    kept = {"due_day": "2028-06-30", "amount": 45 * _WAN, "deposit": "quality", "clause": "15.3"}
    for deposit in (bond, kept):
        yield command("obligation.added", _SIGNED_WORKS, **owed, **held, **deposit)


def _resold(cast: Cast) -> Iterator[Command]:
    """A large enterprise that pays a small one only once it is paid itself."""
    buyer, firm = _first(cast, ("large",), _SIGNED), _first(cast, _SMALL, _SIGNED)
    owed = {"contract": "@c", "debtor": buyer.id, "creditor": firm.id, "type": "payment", "clause": "4.2"}
    title = {"title": "配套设备供货合同", "method": "other"}
    yield _signed(_SIGNED, "CPCG-2025-903", "procurement", buyer.id, firm.id, 75 * _WAN, **title)
    yield command("obligation.added", _SIGNED, "later", **owed, term="statutory", amount=75 * _WAN)
    noted = {"term": "conditional-on-third-party-payment", "clause": "4.3"}
    yield command("obligation.term-noted", _SIGNED, obligation="@later", **noted)
