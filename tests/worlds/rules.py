"""What tests of rules lean on: a rule asked about a book, the law as shipped, a statute that differs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ledger import Book
from ledger.law.due import Deciding, Law
from ledger.law.statutes import Statutes, shipped
from ledger.projection.book_law import BookLaw, law_of
from ledger.rules import RULES
from ledger.rules.rule import Finding, Found, Undetermined

LAW = BookLaw(Law.shipped(), Deciding.OPEN)
"""What ships with the program, with every threshold at its default."""


def found(book: Book, rule: str, day: str) -> list[Finding]:
    """What a rule finds in a book on a day."""
    return list(RULES[rule].findings(book.store, book.id, day, law_of(book.store, book.id)))


def undetermined(book: Book, rule: str, day: str) -> list[tuple[str, str]]:
    """(subject, field) of what nobody can tell."""
    told = RULES[rule].missing(book.store, book.id, day, law_of(book.store, book.id))
    return [(row[0], one.missing) for row, one in told]


def judged(rule: str, facts: Any, day: str, law: BookLaw = LAW) -> Found | str:
    """The verdict on made-up facts: what is found, or ``clear``, or the missing field."""
    verdict = RULES[rule].judge(facts, law, day)
    if isinstance(verdict, Found):
        return verdict
    return verdict.missing if isinstance(verdict, Undetermined) else "clear"


def law_with(identifier: str, **changes: Any) -> BookLaw:
    """The law as shipped, but for one parameter."""
    parameters = [replace(one, **changes) if one.id == identifier else one for one in shipped().all()]
    return replace(LAW, law=replace(LAW.law, statutes=Statutes(parameters)))


def law_ids(verdict: Found | str) -> list[str]:
    """The ids of the parameters a finding rests on."""
    assert isinstance(verdict, Found)
    return [one.id for one in verdict.law]
