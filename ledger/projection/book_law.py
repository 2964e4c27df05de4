"""The law a book goes by: what ships with the program, and what the book adopted, confirmed, added and chose.

An adopted parameter stands in the place of the shipped one of its id; one whose value does not ship as read
is one person's word, and only reminds until two confirm it. A confirmation that two persons made holds for
exactly the value it names and lapses when that value changes. Reads tables (of the book's store, or of a
scratch one in which its past is replayed); writes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date
from functools import lru_cache

from ledger.core import canonical
from ledger.core.frozen import frozen
from ledger.entries.policy import parameter_of
from ledger.entries.settings import SettingName
from ledger.law import calendar as calendars
from ledger.law import holidays, rates, statutes
from ledger.law.calendar import Calendar
from ledger.law.due import Deciding, Law
from ledger.law.holidays import Holidays
from ledger.law.interest_order import Order
from ledger.law.rates import Rates
from ledger.law.statutes import Parameter, Statutes
from ledger.law.thresholds import defaults
from ledger.store.base import Row, Store

CONFIRMED, ONE_HAND = "V1", "M"
"""States of verification: what two persons of the book confirmed; what one of them changed or made."""


@frozen
class BookLaw:
    """The law that a book goes by: what is in force, thresholds, and what it chose where the texts are open.

    Attributes:
        law: statutes, working days and rates.
        deciding: which day's edition applies where the texts leave it open.
        penalty_order: what payments meet first beside an agreed penalty; None where the book has not chosen.
        thresholds: the numbers that no statute sets, as the book set them or by default.
        chosen: names of the thresholds that the book set itself.
    """

    law: Law
    deciding: Deciding
    thresholds: Mapping[str, int] = field(default_factory=defaults, hash=False)
    chosen: frozenset[str] = frozenset()
    penalty_order: Order | None = None


_LATEST = 'JOIN "object" o ON o."book" = t."book" AND o."id" = t."id" WHERE t."book" = ? ORDER BY'
_ADOPTED = (
    f'SELECT t."parameter", t."content" FROM "adopted_statute" t {_LATEST} t."adopted_on", o."founded_seq"'
)
_CONFIRMED = (
    'SELECT "parameter", "value_digest" FROM "statute_confirmation" '
    'WHERE "book" = ? AND "confirmed_seq" IS NOT NULL ORDER BY "confirmed_seq"'
)
_YEARS = f'SELECT t."year", t."off", t."worked", t."source" FROM "calendar_year" t {_LATEST} o."founded_seq"'
_RATES = f'SELECT t."announced_on", t."per_million" FROM "reference_rate" t {_LATEST} o."founded_seq"'
_SETTINGS = f'SELECT t."name", t."value" FROM "book_setting" t {_LATEST} t."chosen_on", o."founded_seq"'
_THRESHOLDS = f'SELECT t."name", t."value" FROM "book_threshold" t {_LATEST} t."set_on", o."founded_seq"'


def law_of(store: Store, book: str) -> BookLaw:
    """The law as a book goes by it, with everything recorded so far."""
    return _law(
        *(
            tuple(store.rows(sql, (book,)))
            for sql in (_ADOPTED, _CONFIRMED, _YEARS, _RATES, _SETTINGS, _THRESHOLDS)
        )
    )


def adopted(store: Store, book: str) -> dict[str, Parameter]:
    """What a book adopted, by id, as it adopted it last; another value that ships moves none of it."""
    rows = store.rows(_ADOPTED, (book,))
    return {identifier: parameter_of(canonical.parse(content)) for identifier, content in rows}


def lapsed(store: Store, book: str) -> tuple[str, ...]:
    """Ids of the parameters that two persons confirmed with a value which is no longer the book's."""
    known = {**{one.id: one for one in statutes.shipped().all()}, **adopted(store, book)}
    digests: dict[str, set[str]] = {}
    for identifier, digest in store.rows(_CONFIRMED, (book,)):
        digests.setdefault(identifier, set()).add(digest)
    return tuple(
        one for one, found in digests.items() if one not in known or known[one].value_digest() not in found
    )


@lru_cache(maxsize=16)
def _law(
    adopted: tuple[Row, ...],
    confirmed: tuple[Row, ...],
    years: tuple[Row, ...],
    announced: tuple[Row, ...],
    chosen: tuple[Row, ...],
    thresholds: tuple[Row, ...],
) -> BookLaw:
    """The same from the rows themselves, so that unchanged rows are not read again."""
    settings: Mapping[str, str] = dict(chosen)
    book = _statutes(adopted, confirmed)
    law = Law(
        book,
        _calendar(years, book),
        _rates(announced),
        weekends=settings.get(SettingName.WEEKENDS, "yes") == "yes",
    )
    own: Mapping[str, int] = dict(thresholds)
    deciding = Deciding(settings.get(SettingName.DECIDING, Deciding.OPEN.value))  # type: ignore[call-arg]
    order = settings.get(SettingName.PENALTY)
    first = Order(order) if order in (Order.INTEREST, Order.PRINCIPAL) else None  # type: ignore[call-arg]
    return BookLaw(law, deciding, {**defaults(), **own}, frozenset(own), first)


def _statutes(adopted: tuple[Row, ...], confirmed: tuple[Row, ...]) -> Statutes:
    found = {parameter.id: parameter for parameter in statutes.shipped().all()}
    for identifier, content in adopted:
        own = parameter_of(canonical.parse(content))
        by_one_hand = own.confirmed and not statutes.read_by_the_program(own)
        found[identifier] = replace(own, status=ONE_HAND) if by_one_hand else own
    for identifier, digest in confirmed:
        parameter = found.get(identifier)
        if parameter is not None and parameter.value_digest() == digest:
            found[identifier] = replace(parameter, status=CONFIRMED)
    return Statutes(found.values()) if adopted or confirmed else statutes.shipped()


def _calendar(years: tuple[Row, ...], book: Statutes) -> Calendar:
    found = replace(calendars.shipped(), holidays=Holidays(book.versions(holidays.TOPIC)))
    for year, off, worked, source in years:
        found = found.with_year(year, _days(off), _days(worked), [source])
    return found


def _days(text: str) -> list[date]:
    return [date.fromisoformat(day) for day in canonical.parse(text)]


def _rates(announced: tuple[Row, ...]) -> Rates:
    found = rates.shipped()
    for announced_on, per_million in announced:
        found = found.with_rate(date.fromisoformat(announced_on), per_million)
    return found
