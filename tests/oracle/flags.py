"""The oracle of the flags: what every rule finds on a day, worked out a second time from the bare log.

Written from the design (section 7), the statute book and what each rule says of itself, in plain loops over
everything; shares data and closed lists with the program, and no code of rules, folds and tables. ``flags``
gives what a sweep of the day must leave standing. Refuses to know sentences and how flags are recorded.
"""

from __future__ import annotations

from collections.abc import Iterable

from ledger.core.canonical import parse
from ledger.rules.rule import Finding
from ledger.store.base import Row, Store
from tests.oracle import contracts as flag_oracle_contracts
from tests.oracle import payments as flag_oracle_payments
from tests.oracle import people as flag_oracle_people
from tests.oracle.world import Flag, World

ORACLE = (*flag_oracle_contracts.RULES, *flag_oracle_payments.RULES, *flag_oracle_people.RULES)
"""One function a rule."""

Found = dict[tuple[str, str], Flag]


def envelopes(store: Store, book: str) -> list[str]:
    """The canonical texts of a book's log, in its order."""
    sql = 'SELECT "envelope" FROM "entry" WHERE "book" = ? ORDER BY "seq"'
    return [
        bytes(row[0]).decode() if isinstance(row[0], bytes | memoryview) else row[0]
        for row in store.rows(sql, (book,))
    ]


def flags(texts: Iterable[str], day: str) -> Found:
    """(rule, subject) to what must stand on a day with all of some entries known."""
    world = World(texts, day)
    found: Found = {}
    for rule in ORACLE:
        for code, subject, flag in rule(world):
            found.setdefault((code, subject), flag)
    return found


def standing(store: Store, book: str) -> Found:
    """The flags that stand in a book, in the same form."""
    sql = (
        'SELECT "rule", "subject", "level", "due_on", "amount", "law" FROM "flag" '
        'WHERE "book" = ? AND "cleared_on" IS NULL'
    )
    return dict(_of_row(row) for row in store.rows(sql, (book,)))


def _of_row(row: Row) -> tuple[tuple[str, str], Flag]:
    rule, subject, level, due_on, amount, law = row
    return (rule, subject), Flag(level, due_on, amount, frozenset(parse(law) if law else ()))


def of_findings(findings: Iterable[Finding]) -> Found:
    """Findings of the program in the same form."""
    return {
        (one.rule, one.subject): Flag(one.level, one.due_on, one.amount, frozenset(one.law))
        for one in findings
    }


def differences(found: Found, expected: Found) -> list[str]:
    """Where two disagree, for reading: what the program says and what the oracle says."""
    return [
        f"{rule} {subject}: program {found.get((rule, subject))}, oracle {expected.get((rule, subject))}"
        for rule, subject in sorted({*found, *expected})
        if found.get((rule, subject)) != expected.get((rule, subject))
    ]
