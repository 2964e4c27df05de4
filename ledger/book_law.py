"""The law a book goes by: what ships with the program, and what the book adopted, confirmed and added.

An adopted parameter stands in the place of the shipped one of its id. A confirmation that two persons made
holds for exactly the value it names and lapses when that value changes. Reads tables; writes nothing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ledger import calendar as calendars
from ledger import canonical, rates, statutes
from ledger.book import Book
from ledger.calendar import Calendar
from ledger.entries.policy import parameter_of
from ledger.rates import Rates
from ledger.statutes import Parameter, Statutes

CONFIRMED = "V1"
"""The state of verification of a parameter that two persons of the book confirmed."""


def statutes_of(book: Book) -> Statutes:
    """The statute book as this book goes by it."""
    found = {parameter.id: parameter for parameter in statutes.shipped().all()}
    found.update(adopted(book))
    for identifier, digest in confirmed(book).items():
        parameter = found.get(identifier)
        if parameter is not None and parameter.value_digest() == digest:
            found[identifier] = replace(parameter, status=CONFIRMED)
    return Statutes(found.values())


def adopted(book: Book) -> dict[str, Parameter]:
    """The parameters the book adopted, by id; of several adoptions of one the latest counts."""
    sql = (
        'SELECT a."parameter", a."content" FROM "adopted_statute" a JOIN "object" o '
        'ON o."book" = a."book" AND o."id" = a."id" WHERE a."book" = ? '
        'ORDER BY a."adopted_on", o."founded_seq"'
    )
    rows = book.store.rows(sql, (book.id,))
    return {identifier: parameter_of(canonical.parse(content)) for identifier, content in rows}


def confirmed(book: Book) -> dict[str, str]:
    """Parameter id -> digest of the value that two persons confirmed."""
    sql = (
        'SELECT "parameter", "value_digest" FROM "statute_confirmation" '
        'WHERE "book" = ? AND "confirmed_seq" IS NOT NULL ORDER BY "confirmed_seq"'
    )
    return dict(book.store.rows(sql, (book.id,)))


def calendar_of(book: Book) -> Calendar:
    """Working days as this book knows them."""
    found = calendars.shipped()
    sql = (
        'SELECT c."year", c."off", c."worked", c."source" FROM "calendar_year" c JOIN "object" o '
        'ON o."book" = c."book" AND o."id" = c."id" WHERE c."book" = ? ORDER BY o."founded_seq"'
    )
    for year, off, worked, source in book.store.rows(sql, (book.id,)):
        found = found.with_year(year, _days(off), _days(worked), [source])
    return found


def _days(text: str) -> list[date]:
    return [date.fromisoformat(day) for day in canonical.parse(text)]


def rates_of(book: Book) -> Rates:
    """The one-year LPR as this book knows it."""
    found = rates.shipped()
    sql = (
        'SELECT r."announced_on", r."per_million" FROM "reference_rate" r JOIN "object" o '
        'ON o."book" = r."book" AND o."id" = r."id" WHERE r."book" = ? ORDER BY o."founded_seq"'
    )
    for announced_on, per_million in book.store.rows(sql, (book.id,)):
        found = found.with_rate(date.fromisoformat(announced_on), per_million)
    return found
