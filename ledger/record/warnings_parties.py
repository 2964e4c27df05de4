"""Organisations that a book knows already under a code or a name that an entry gives, or nearly the name.

Two organisations have no code in common (GB 32100), and seldom a name. All that a transaction gives is looked
up at once, in the indexes alone; only of what is found are the names read. Of two that get the same in one
transaction the later one is named. Refuses to know which of them is right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ledger.core.errors import Problem
from ledger.core.names import alike, name_key, probes
from ledger.record.plan import Draft
from ledger.store.base import Row, Store

Found = Iterator[tuple[int, Problem]]

_CODED = ("organisation.registered", "organisation.coded")
_NAMED = ("organisation.registered", "organisation.renamed")
_TOLD_AT_MOST = 5
_KNOWN = " UNION ALL ".join(
    f'SELECT "{column}", "id" FROM "organisation" WHERE "book" = ? AND "{column}" IN (*)'
    for column in ("credit_code", "name_head", "name_tail")
)
_CALLED = (
    'SELECT "id", "name", "name_key", "credit_code" FROM "organisation" '
    'WHERE "book" = ? AND "id" IN (*) ORDER BY "id", "valid_from"'
)


def known_already(store: Store, book: str, drafts: Sequence[Draft]) -> Found:
    """What is odd about the codes and names that entries just written give, by seq."""
    coded = [one for one in drafts if one.event.kind in _CODED and "credit_code" in one.event.data]
    named = [one for one in drafts if one.event.kind in _NAMED and "name" in one.event.data]
    if not (coded or named):
        return
    codes = [(one.event.data["credit_code"],) for one in coded]
    halves = [probes(name_key(one.event.data["name"])) for one in named]
    known: dict[str, list[str]] = defaultdict(list)
    wanted = (
        [code for (code,) in codes],
        dict.fromkeys(one for heads, _ in halves for one in heads),
        dict.fromkeys(one for _, tails in halves for one in tails),
    )
    for value, identifier in store.rows_in(_KNOWN, (book,), *wanted):
        known[value].append(identifier)
    by_code = _others(coded, codes, known)
    by_name = _others(named, ((*heads, *tails) for heads, tails in halves), known)
    found = {one for _, others in (*by_code, *by_name) for one in others}
    if not found:
        return
    called = _called(store, book, found)
    for draft, others in by_code:
        code = draft.event.data["credit_code"]
        holders = [row for one in sorted(others) for row in called[one] if row[3] == code]
        yield from _told(draft, "credit-code.of-another", "credit_code", "value", holders)
    for draft, others in by_name:
        yield from _alike(draft, [row for one in sorted(others) for row in called[one]])


def _others(
    drafts: Sequence[Draft], given: Iterable[Iterable[str]], known: Mapping[str, Sequence[str]]
) -> list[tuple[Draft, set[str]]]:
    """The drafts whose codes or halves others have that came before, with these."""
    latest = {draft.main_object: draft.event.seq for draft in drafts}
    found = []
    for draft, values in zip(drafts, given, strict=True):
        own, seq = draft.main_object, draft.event.seq
        others: set[str] = set()
        for value in values:
            holders = known.get(value, ())
            if len(holders) == 1 and holders[0] == own:
                continue
            for one in holders:
                if one != own and latest.get(one, -1) < seq:
                    others.add(one)
        if others:
            found.append((draft, others))
    return found


def _called(store: Store, book: str, identifiers: Iterable[str]) -> dict[str, list[Row]]:
    """(id, name, key, code) of organisations on every day."""
    called: dict[str, list[Row]] = defaultdict(list)
    for row in store.rows_in(_CALLED, (book,), sorted(identifiers)):
        called[row[0]].append(row)
    return called


def _alike(draft: Draft, others: Sequence[Row]) -> Found:
    """The organisations of the same name, and those of one that is alike."""
    key = name_key(draft.event.data["name"])
    same = [row for row in others if row[2] == key]
    ids = {row[0] for row in same}
    near = [row for row in others if row[0] not in ids and alike(key, row[2])]
    yield from _told(draft, "organisation.same-name", "name", "name", same)
    yield from _told(draft, "organisation.name-alike", "name", "name", near)


def _told(draft: Draft, code: str, member: str, called: str, others: Iterable[Row]) -> Found:
    """A remark that names the others, where there are any."""
    names = list(dict.fromkeys(f"{identifier} {name}" for identifier, name, _, _ in others))
    if names:
        params = {called: draft.event.data[member], "others": "、".join(names[:_TOLD_AT_MOST])}
        yield draft.event.seq, Problem(code, f"/data/{member}", params)
