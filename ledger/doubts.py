"""What is odd about entries that were taken in, as only the rest of the book can tell: never a refusal.

Asked once a transaction, after its rows are in their tables and before it is committed: one query for all
payments that it adds, one for all credit codes that it gives, two for all names, a few for what was performed
(``ledger.doubts_money``), none for anything else. What
an entry tells by itself is for the ``warn`` of its type.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain

from ledger.doubts_money import money_met
from ledger.errors import Problem
from ledger.money import figures
from ledger.names import alike, name_key, probes
from ledger.plan import Draft
from ledger.store import Store
from ledger.vocabulary import ObligationType

Found = Iterator[tuple[int, Problem]]


def doubts(store: Store, book: str, drafts: Sequence[Draft]) -> dict[int, list[Problem]]:
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


def _code_of_another(store: Store, book: str, drafts: Sequence[Draft]) -> Found:
    """Credit codes under which the book knows another organisation, on whatever day.

    No two organisations have one code (GB 32100). Of two that get one code in the same
    transaction the later one is named.
    """
    given: dict[str, list[Draft]] = defaultdict(list)
    latest: dict[str | None, int] = {}
    for draft in drafts:
        if draft.event.kind in _CODED and "credit_code" in draft.event.data:
            given[draft.event.data["credit_code"]].append(draft)
            latest[draft.main_object] = draft.event.seq
    if not given:
        return
    holders: dict[str, dict[str, str]] = defaultdict(dict)
    for code, identifier, name in store.rows_in(_HOLDERS, (book,), sorted(given)):
        holders[code][identifier] = name
    for code, coded in given.items():
        for draft in coded:
            others = [
                f"{identifier} {name}"
                for identifier, name in sorted(holders[code].items())
                if identifier != draft.main_object and latest.get(identifier, -1) < draft.event.seq
            ]
            if others:
                params = {"value": code, "others": "、".join(others[:_OTHERS_NAMED])}
                yield draft.event.seq, Problem("credit-code.of-another", "/data/credit_code", params)


_CODED = ("organisation.registered", "organisation.coded")
_OTHERS_NAMED = 5
_HOLDERS = (
    'SELECT "credit_code", "id", "name" FROM "organisation" WHERE "book" = ? AND "credit_code" IN (*) '
    'ORDER BY "valid_from"'
)


def _named_like_another(store: Store, book: str, drafts: Sequence[Draft]) -> Found:
    """Names under which, or under nearly which, the book knows another organisation, on whatever day.

    Of two that get such names in the same transaction the later one is named.
    """
    named: dict[str, list[Draft]] = defaultdict(list)
    latest: dict[str | None, int] = {}
    for draft in drafts:
        if draft.event.kind in _NAMED and "name" in draft.event.data:
            named[name_key(draft.event.data["name"])].append(draft)
            latest[draft.main_object] = draft.event.seq
    if not named:
        return
    known: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
    heads, tails = zip(*(probes(key) for key in named), strict=True)
    for column, wanted in (("name_head", heads), ("name_tail", tails)):
        sql = _LIKE.format(column=column)
        for signature, identifier, name, key in store.rows_in(sql, (book,), sorted({*chain(*wanted)})):
            known[signature].setdefault(identifier, (name, key))
    for key, given in named.items():
        head, tail = probes(key)
        near = {one: told for signature in (*head, *tail) for one, told in known[signature].items()}
        for draft in given:
            yield from _like(draft, key, near, latest)


def _like(
    draft: Draft, key: str, near: Mapping[str, tuple[str, str]], latest: Mapping[str | None, int]
) -> Found:
    """The organisations of the same name, and those of one that is alike."""
    seq, name = draft.event.seq, draft.event.data["name"]
    others = {
        one: told
        for one, told in sorted(near.items())
        if one != draft.main_object and latest.get(one, -1) < seq
    }
    for code, meets in (("organisation.same-name", str.__eq__), ("organisation.name-alike", alike)):
        found = [f"{one} {told}" for one, (told, other) in others.items() if meets(key, other)]
        if found:
            params = {"name": name, "others": "、".join(found[:_OTHERS_NAMED])}
            yield seq, Problem(code, "/data/name", params)


_NAMED = ("organisation.registered", "organisation.renamed")
_LIKE = (
    'SELECT "{column}", "id", "name", "name_key" FROM "organisation" '
    'WHERE "book" = ? AND "{column}" IN (*) ORDER BY "valid_from"'
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
    _code_of_another,
    _named_like_another,
    _wages_beyond,
    money_met,
)
