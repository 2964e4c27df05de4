"""Who is meant by a name and a credit code. The code is the identity; a name speaks where no code is given.

A row with a code never falls back to the name of a firm that has another code (GB 32100: one organisation,
one code for life). A code with a wrong check digit is nobody's: it identifies only whom the name names and
who was entered with it. What could be two firms is refused or remarked, both named. Who goes by a name or
a code is found by ``ledger.queries.resolver``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ledger.book import Book
from ledger.core.credit_code import valid_credit_code
from ledger.core.errors import Problem, refuse, shown
from ledger.core.names import alike, name_key
from ledger.queries.resolver import (
    KnownOrganisation,
    organisations_coded,
    organisations_named,
    traders_named,
)


def identify(
    book: Book,
    name: str,
    code: str | None,
    waiting: Callable[[str], Sequence[KnownOrganisation]],
    *,
    may_register: bool,
    certain: bool = False,
    traders_known: bool = True,
) -> tuple[str | None, tuple[Problem, ...]]:
    """Who is meant, with what is odd about it; None where the book knows nobody of that code and name.

    Args:
        book: the open book.
        name: as written.
        code: a credit code of 18 characters, if one is given.
        waiting: gives, for a name key or a code, organisations that are not in the tables yet.
        may_register: whether another firm of a known name may be registered by its code.
        certain: whether a name alone will not do where a code is given.
        traders_known: whether the book has anybody at all who goes by the name of a natural person.

    Raises:
        Refused: several are meant, or nobody can tell which.
    """
    key = name_key(name)
    namesakes = organisations_named(book, name) + [firm for firm in waiting(key) if key in firm.keys]
    known = {firm.id for firm in namesakes}
    persons = [one for one in traders_named(book, name) if one.id not in known] if traders_known else []
    namesakes += persons
    if code is None:
        found = _by_name(name, namesakes)
        told = tuple(Problem("party.person-by-name", "", {"known": one.id}) for one in persons)
        return found, told
    if not valid_credit_code(code):
        return _by_doubtful_code(name, code, namesakes, certain=certain), ()
    holders = organisations_coded(book, code) + [firm for firm in waiting(code) if code in firm.codes]
    if holders:
        return _by_code(name, code, holders, namesakes, certain=certain)
    return _code_not_known(name, code, namesakes, may_register=may_register, certain=certain)


def _by_name(name: str, namesakes: Sequence[KnownOrganisation]) -> str | None:
    if len(namesakes) > 1:
        raise refuse("sheet.several-organisations", name=shown(name), ids=_told(namesakes))
    return namesakes[0].id if namesakes else None


def _by_code(
    name: str,
    code: str,
    holders: Sequence[KnownOrganisation],
    namesakes: Sequence[KnownOrganisation],
    *,
    certain: bool,
) -> tuple[str, tuple[Problem, ...]]:
    """The firm that has the code; under another name that is remarked, and refused where it accuses.

    A code copied from the row below would put a firm on a list that the decision does not name.
    """
    if len(holders) > 1:
        raise refuse("sheet.code-of-several", value=code, ids=_told(holders))
    [holder] = holders
    if name_key(name) in holder.keys:
        return holder.id, ()
    others = [firm for firm in namesakes if firm.id != holder.id]
    if certain and (others or not any(alike(name_key(name), key) for key in holder.keys)):
        raise refuse("party.code-differs", name=shown(name), value=code, known=_told([holder, *others]))
    told = {"value": code, "name": shown(name), "known": str(holder)}
    return holder.id, (Problem("party.other-name", "", told),)


def _by_doubtful_code(
    name: str, code: str, namesakes: Sequence[KnownOrganisation], *, certain: bool
) -> str | None:
    """By the name, as long as that firm was entered with the same code, or with none."""
    same = [firm for firm in namesakes if code in firm.codes]
    if len(same) == 1:
        return same[0].id
    if any(firm.codes for firm in namesakes) or (certain and namesakes):
        raise refuse("party.code-differs", name=shown(name), value=code, known=_told(namesakes))
    return _by_name(name, namesakes)


def _code_not_known(
    name: str, code: str, namesakes: Sequence[KnownOrganisation], *, may_register: bool, certain: bool
) -> tuple[str | None, tuple[Problem, ...]]:
    """Nobody has the code: a firm of the name with another code is somebody else, one with none may be it."""
    without = [firm for firm in namesakes if not firm.codes]
    if len(without) > 1 or (without and len(namesakes) > 1):
        raise refuse("sheet.code-of-none", name=shown(name), value=code, ids=_told(namesakes))
    told = {"name": shown(name), "value": code, "known": _told(namesakes)}
    if without and certain:
        raise refuse("party.code-not-recorded", **told)
    if without:
        return without[0].id, (Problem("party.code-left-aside", "", told),)
    if namesakes and not may_register:
        raise refuse("party.code-differs", **told)
    return None, ()


def _told(firms: Sequence[KnownOrganisation]) -> str:
    return "；".join(str(firm) for firm in firms)
