"""Which entries clear a flag: for every rule, what to record about the subject so that it no longer stands.

Shared by the test that no flag is a dead end. Each gives the entries as they would be recorded by people, the
correction of a fact recorded wrongly among them. Refuses to know the rules themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ledger import Book
from ledger.core.canonical import parse
from tests.worlds.every_column_debts import command
from tests.worlds.random_contracts import Command

DAY = "2026-11-22"

Clearing = Callable[[Book, str], list[Command]]


def _one(book: Book, sql: str, *given: Any) -> Any:
    return book.store.rows(sql, (book.id, *given))[0]


def _settled(book: Book, subject: str) -> list[Command]:
    return [command("obligation.settled", DAY, obligation=subject, reason="agreement")]


def _on_contract(kind: str, /, **members: Any) -> Clearing:
    return lambda book, subject: [command(kind, DAY, contract=subject, **members)]


def _about(kind: str, member: str, /, **members: Any) -> Clearing:
    return lambda book, subject: [command(kind, DAY, **{member: subject}, **members)]


def _wages_paid(book: Book, subject: str) -> list[Command]:
    sql = 'SELECT "contract", "remaining" FROM "payroll" WHERE "book" = ? AND "id" = ?'
    contract, left = _one(book, sql, subject)
    return [command("wage.paid", DAY, contract=contract, payroll=subject, amount=left)]


def _account_funded(book: Book, subject: str) -> list[Command]:
    sql = 'SELECT "unfunded" FROM "contract_status" WHERE "book" = ? AND "id" = ?'
    missing = parse(_one(book, sql, subject)[0])
    return [
        command("wage.account-funded", DAY, contract=subject, month=month, amount=amount)
        for month, amount in missing.items()
    ]


def _safeguards(book: Book, subject: str) -> list[Command]:
    kinds = ("special-account", "wage-deposit", "payment-guarantee", "real-name-roster")
    return [command("wage.safeguard-registered", DAY, contract=subject, type=one) for one in kinds]


def _rate_raised(book: Book, subject: str) -> list[Command]:
    raised = {"late_rate_basis": "per-day", "late_rate_parts": 5, "late_rate_of": 10_000}
    return [
        command("contract.amended", DAY, contract=subject, summary="-", reason="agreed", **raised),
    ]


def _term_ended(book: Book, subject: str) -> list[Command]:
    sql = 'SELECT DISTINCT "term" FROM "agreed_term" WHERE "book" = ? AND "id" = ?'
    terms = book.store.rows(sql, (book.id, subject))
    return [command("obligation.term-ended", DAY, obligation=subject, term=term) for (term,) in terms]


def _reviewed(book: Book, subject: str) -> list[Command]:
    return [command("promise.reviewed", DAY, obligation=subject, result="passed")]


def _reason_corrected(book: Book, subject: str) -> list[Command]:
    """Every barred reason that was stated about the subject, recorded wrongly."""
    sql = 'SELECT "seq" FROM "stated_reason" WHERE "book" = ? AND "subject" = ? ORDER BY "seq"'
    seqs = [row[0] for row in book.store.rows(sql, (book.id, subject))]
    return [_corrected(book, seq, reason="other") for seq in seqs]


def _grounds_recorded(book: Book, subject: str) -> list[Command]:
    sql = (
        'SELECT "seq" FROM "contract_change" WHERE "book" = ? AND "id" = ? '
        "AND \"change\" IN ('amended', 'terminated') ORDER BY \"seq\""
    )
    seqs = [row[0] for row in book.store.rows(sql, (book.id, subject))]
    body = _one(book, 'SELECT "body" FROM "contract_status" WHERE "book" = ? AND "id" = ?', subject)[0]
    return [_corrected(book, seq, basis="-", authority=body, compensation=0) for seq in seqs]


def _corrected(book: Book, seq: int, **changes: Any) -> Command:
    entry = parse(_one(book, 'SELECT "envelope" FROM "entry" WHERE "book" = ? AND "seq" = ?', seq)[0])
    return {"kind": entry["kind"], "corrects": seq, "data": entry["data"] | changes}


def _signed_late(book: Book, subject: str) -> list[Command]:
    """The award cancelled, or the contract under it ended."""
    sql = 'SELECT "contract" FROM "award_signing" WHERE "book" = ? AND "id" = ?'
    contract = _one(book, sql, subject)[0]
    if contract is None:
        return [command("award.cancelled", DAY, award=subject, reason="ended")]
    return [command("contract.completed", DAY, contract=contract)]


def _ended(book: Book, subject: str) -> list[Command]:
    """Every contract of a project that is under way."""
    sql = (
        'SELECT "id" FROM "contract" WHERE "book" = ? AND "project_code" IS NOT NULL '
        "AND \"status\" IN ('performing', 'suspended') ORDER BY \"id\""
    )
    given: dict[str, Any] = {"reason": "agreed", "basis": "-", "compensation": 0}
    rows = book.store.rows(sql, (book.id,))
    return [command("contract.terminated", DAY, contract=one, **given) for (one,) in rows]


def _handed_over(book: Book, subject: str) -> list[Command]:
    sql = (
        'SELECT r."id" FROM "responsibility" r JOIN "tenure" t '
        'ON t."book" = r."book" AND t."id" = r."tenure" WHERE r."book" = ? AND r."contract" = ? '
        'AND r."valid_to" IS NULL AND t."valid_to" IS NOT NULL'
    )
    rows = book.store.rows(sql, (book.id, subject))
    return [command("responsibility.ended", DAY, responsibility=one, reason="performed") for (one,) in rows]


def _answered_for(book: Book, subject: str) -> list[Command]:
    sql = 'SELECT "id" FROM "tenure" WHERE "book" = ? AND "valid_to" IS NULL ORDER BY "id"'
    tenure = _one(book, sql)[0]
    return [
        command("responsibility.assigned", DAY, contract=subject, role=role, tenure=tenure)
        for role in ("handles", "pays", "accepts")
    ]


def _interest_paid(book: Book, subject: str) -> list[Command]:
    """What was left, and what has grown on it since: less than as much again."""
    sql = 'SELECT "contract", "interest_left" FROM "obligation_status" WHERE "book" = ? AND "id" = ?'
    contract, left = _one(book, sql, subject)
    given = {"contract": contract, "obligation": subject, "amount": 2 * left}
    return [command("performance.interest-paid", DAY, **given)]


def _payday_corrected(book: Book, subject: str) -> list[Command]:
    """The payday moved to the last lawful one, as it was agreed all along."""
    sql = 'SELECT "late_after" FROM "payroll" WHERE "book" = ? AND "id" = ?'
    latest = _one(book, sql, subject)[0]
    return [_corrected(book, int(subject.rpartition("-")[2]), payday=latest)]


CLEARING: dict[str, Clearing] = {
    "acceptance.overdue": _settled,
    "contract.change-unpublished": _on_contract("contract.change-published"),
    "contract.change-without-basis": _grounds_recorded,
    "contract.over-extended": _on_contract("contract.completed"),
    "contract.signed-late": _signed_late,
    "contract.stale": _on_contract("contract.completed"),
    "contract.unfiled": _on_contract("contract.filed"),
    "contract.unpublished": _on_contract("contract.published"),
    "deposit.not-allowed": _settled,
    "deposit.over-limit": _settled,
    "deposit.unreturned": _settled,
    "disclosure.late": _about("statement.published", "body", year=2025),
    "disclosure.reply-late": _about("information.answered", "request", result="disclosed"),
    "interest.unpaid": _interest_paid,
    "investment.capital-late": _settled,
    "investment.signed-twice": _ended,
    "payment.due-soon": _settled,
    "payment.forbidden-reason": _settled,
    "payment.forbidden-term": _term_ended,
    "payment.overdue": _settled,
    "payment.rate-below-floor": _rate_raised,
    "payment.term-too-long": _settled,
    "pledge.unkept": _settled,
    "promise.beyond-power": _reviewed,
    "promise.broken": _settled,
    "promise.disowned": _reason_corrected,
    "receivable.unconfirmed": _about("receivable.refused", "receivable", reason="no-debt"),
    "responsibility.gap": _answered_for,
    "responsibility.handover-missing": _handed_over,
    "supplier.refuses": _about("supplier.complied", "refusal"),
    "wage.account-unfunded": _account_funded,
    "wage.caused-by-arrears": _wages_paid,
    "wage.payday-late": _payday_corrected,
    "wage.safeguard-missing": _safeguards,
    "wage.unpaid": _wages_paid,
}
"""What clears a flag of each rule, given its subject."""
