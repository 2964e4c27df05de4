"""What is odd about entries that were taken in, as only the rest of the book can tell: never a refusal.

Asked once a transaction, after its rows are in their tables and before it is committed: one query for all
payments that it adds, one for all credit codes and names that it gives
(``ledger.record.warnings_parties``), a few for what was performed (``ledger.record.warnings_money``), none
for anything else. What an entry tells by itself is for the ``warn`` of its type.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from ledger.core.errors import Problem
from ledger.core.money import figures
from ledger.core.vocabulary import ObligationType
from ledger.record.plan import Draft
from ledger.record.warnings_money import money_met
from ledger.record.warnings_parties import known_already
from ledger.store.base import Store

Found = Iterator[tuple[int, Problem]]


def warnings_of(store: Store, book: str, drafts: Sequence[Draft]) -> dict[int, list[Problem]]:
    """What is odd about entries just written, by seq; within their transaction."""
    found: dict[int, list[Problem]] = defaultdict(list)
    for look in _LOOKS:
        for seq, problem in look(store, book, drafts):
            found[seq].append(problem)
    return found


def _owed_beyond_the_sum(store: Store, book: str, drafts: Sequence[Draft]) -> Found:
    """Payments that, with those recorded before them, come to more than their contract's sum.

    What was waived does not count, nor what was settled in another way than by performance. Of several that
    are added together, those that still fit the sum are not named.
    """
    added: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        kind, data = draft.event.kind, draft.event.data
        if kind == "obligation.added" and data["type"] == ObligationType.PAYMENT and "amount" in data:
            added[data["contract"]].append(draft)
    if not added:
        return
    for contract, number, currency, agreed, owed in store.rows_in(_BEYOND, (book,), sorted(added)):
        left = owed
        for draft in reversed(added[contract]):
            if left <= agreed:
                break
            told = {"owed": left, "agreed": agreed, "excess": left - agreed}
            params = {name: figures(amount, currency) for name, amount in told.items()}
            params["number"] = number
            yield draft.event.seq, Problem("obligation.beyond-contract", "/data/amount", params)
            left -= draft.event.data["amount"]


_OWED = 'sum(o."amount" - o."waived")'
_BEYOND = (
    f'SELECT c."id", c."number", c."currency", c."amount", {_OWED} FROM "obligation" o '
    'JOIN "contract" c ON c."book" = o."book" AND c."id" = o."contract" '
    'WHERE o."type" = \'payment\' AND o."amount" IS NOT NULL AND o."closed_on" IS NULL '
    'AND c."amount" IS NOT NULL AND o."book" = ? AND o."contract" IN (*) '
    f'GROUP BY c."id", c."number", c."currency", c."amount" HAVING {_OWED} > c."amount"'
)


def _wages_beyond(store: Store, book: str, drafts: Sequence[Draft]) -> Found:
    """Workers who got more than they are owed: it covers nobody else (decree 724, article 11)."""
    paid = [draft for draft in drafts if draft.event.kind == "wage.paid" and "lines" in draft.event.data]
    if not paid:
        return
    rows = store.rows_in(_BEYOND_WAGES, (book,), sorted({draft.event.data["payroll"] for draft in paid}))
    beyond = {(payroll, worker): excess for payroll, worker, excess in rows}
    for draft in paid:
        for at, line in enumerate(draft.event.data["lines"]):
            excess = beyond.pop((draft.event.data["payroll"], line["worker"]), None)
            if excess is not None:
                params = {"excess": figures(excess)}
                yield draft.event.seq, Problem("wage.paid-beyond", f"/data/lines/{at}/amount", params)


_BEYOND_WAGES = (
    'SELECT "id", "worker", "paid" + "deducted" - "amount" FROM "payroll_worker" '
    'WHERE "book" = ? AND "id" IN (*) AND "paid" + "deducted" > "amount"'
)


_LOOKS: tuple[Callable[[Store, str, Sequence[Draft]], Found], ...] = (
    _owed_beyond_the_sum,
    known_already,
    _wages_beyond,
    money_met,
)
