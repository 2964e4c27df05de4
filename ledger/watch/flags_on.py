"""What the rules find in a book that stands on a day, as flags, whether or not it was swept.

A finding that is on record as a flag has the flag's id; any other is named as ``explain`` takes it, rule and
object. Reads a store that stands on the day; writes nothing. Refuses to know which day that is of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ledger.core.merge_join import order
from ledger.projection.book_law import law_of
from ledger.queries.contracts import contracts_named
from ledger.queries.flag_summary import GROUPINGS, Stood
from ledger.queries.flags import FILTERS, FlagView, standing_flags
from ledger.queries.views.declaration import Line, View
from ledger.queries.views.flags import FLAGS, line_of
from ledger.queries.views.reading import Reading
from ledger.rules import RULES
from ledger.rules.rule import Finding
from ledger.store.base import Store


def flags_found(store: Store, book: str, day: str, **filters: str | None) -> list[FlagView]:
    """What every rule finds on a day, by rule, due day and subject.

    Args:
        store: a store in which the book stands on the day.
        book: the book.
        day: the day, YYYY-MM-DD.
        filters: any of ``queries_flags.FILTERS``, each with the value wanted; None asks for all.
    """
    law = law_of(store, book)
    wanted = {name: value for name, value in filters.items() if value is not None and name in FILTERS}
    found = [
        one
        for code, rule in RULES.items()
        if wanted.get("rule", code) == code
        for one in rule.findings(store, book, day, law)
        if all(getattr(one, name) == value for name, value in wanted.items())
    ]
    known = {(one.rule, one.subject): one for one in standing_flags(store, book)}
    named = contracts_named(store, book, {one.contract for one in found if one.contract is not None})
    views = [_view(one, day, known.get((one.rule, one.subject)), named) for one in found]
    return sorted(views, key=lambda one: (one.rule, one.due_on or "", one.subject))


def found_view(rule: str | None = None) -> View:
    """The list of what the rules find on the day asked about: that of flags, its lines from no table.

    Args:
        rule: the only rule that is asked; all of them when None.
    """

    def found(reading: Reading) -> Iterator[Line]:
        return map(line_of, flags_found(reading.store, reading.book.id, reading.on, rule=rule))

    days = {"raised-from": "raised_on", "raised-to": "raised_on"}
    terms = {"rule": ("rule", "due_on", "subject"), "id": ()}
    return replace(
        FLAGS,
        source=found,
        key="id",
        orders=tuple(replace(one, terms=terms[one.name]) for one in FLAGS.orders),
        filters=tuple(replace(one, of=days.get(one.name, one.name)) for one in FLAGS.filters),
    )


def grouped(found: Iterable[FlagView], day: str, by: Sequence[str] = GROUPINGS) -> list[Stood]:
    """The same summed up, in the form of ``flag_summary.summary``."""
    sums: dict[tuple[str | None, ...], list[int]] = defaultdict(lambda: [0, 0])
    for one in found:
        into = sums[(*(getattr(one, name) for name in by), one.currency)]
        into[0] += 1
        into[1] += one.amount or 0
    rows = sorted(sums.items(), key=lambda item: order(item[0]))
    return [Stood(day, keys[:-1], keys[-1], count, amount) for keys, (count, amount) in rows]


def view_of(found: Finding, day: str) -> FlagView:
    """A finding in the form of a flag, under the name by which it can be explained."""
    return _view(found, day, None, {})


def _view(found: Finding, day: str, known: FlagView | None, named: dict[str, tuple[str, str]]) -> FlagView:
    number, title = named.get(found.contract or "", (None, None))
    return FlagView(
        id=known.id if known else f"{found.rule}:{found.subject}",
        rule=found.rule,
        subject=found.subject,
        contract=found.contract,
        body=found.body,
        division=found.division,
        level=found.level,
        due_on=found.due_on,
        amount=found.amount,
        currency=found.currency,
        law=found.law,
        facts=dict(found.facts),
        raised_on=known.raised_on if known else day,
        cleared_on=None,
        cleared_reason=None,
        number=number,
        title=title,
    )
