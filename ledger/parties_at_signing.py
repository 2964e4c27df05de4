"""Which class and size the parties of a contract had when it was signed, as the regulations divide them.

Reads who was bound and what was recorded of them on or before the day of signing; a size that became known
only later does not count. Refuses to know what is owed.

A contract is concluded once, and the size of an enterprise is that of its conclusion (statute book SME-41,
SME-42). Whoever takes a party's place afterwards enters into the contract as it is, with the
rights that came with it and the duties that go with it, so what was agreed and the terms that the regulation
adds to it are judged by who signed, on both sides: the class of a debtor as well as the size of a creditor.
Were the newcomer asked, a public body could rid itself of the statutory term by passing the contract on to a
firm of its own, and a small supplier's contract would lose its interest by passing to a large one. A party
that signed is asked as itself, whatever part it took over since.

What the law wants of a public body as such (to publish its arrears, to have none) is another question: it
binds whoever owes now. For that there is ``is_public``, which asks the party itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ledger.due import Debtor
from ledger.entries.parties import PUBLIC_CLASSES, SIZED_CLASSES, Size
from ledger.store import Store


class Side(NamedTuple):
    """A party of a contract: class and size at signing of who signed in its place, and its own class.

    Class and size are None where nobody recorded them, or where it stands in the place of several who differ.
    """

    organisation_class: str | None
    size: str | None
    own_class: str | None


Classes = Mapping[str, Side]
"""The parties of a contract, those who left it too, by their id."""

_PARTIES = (
    'SELECT p."id", p."party", p."signatory", p."size", o."organisation_class", o."size", o."valid_from" '
    'FROM "contract_party" p LEFT JOIN "organisation" o ON o."book" = p."book" AND o."id" = p."party" '
    'WHERE p."book" = ? AND p."id" IN (*) ORDER BY p."id", o."valid_from"'
)
_SIZES = {size.value: size for size in Size}
_NOBODY = Side(None, None, None)


def classes_at_signing(store: Store, book: str, signed: Mapping[str, str]) -> dict[str, Classes]:
    """The classes of the parties of some contracts.

    Args:
        store: the store.
        book: the book.
        signed: the contracts with their day of signing.
    """
    own: dict[str, dict[str, tuple[str | None, str | None]]] = defaultdict(dict)
    signatories: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    rows = store.rows_in(_PARTIES, (book,), signed)
    for contract, party, signatory, stated, organisation_class, size, since in rows:
        known = since is not None and since <= signed[contract]
        if known or party not in own[contract]:
            own[contract][party] = (organisation_class, stated or (size if known else None))
        signatories[contract][party].add(signatory or party)
    return {
        contract: {
            party: Side(*_common(parties, signatories[contract][party], party), of_class)
            for party, (of_class, _) in parties.items()
        }
        for contract, parties in own.items()
    }


def _common(
    own: Mapping[str, tuple[str | None, str | None]], signatories: Iterable[str], party: str
) -> tuple[str | None, str | None]:
    """What those in whose place a party stands have in common."""
    found = {own[party]} if party in signatories else {own[one] for one in signatories}
    return found.pop() if len(found) == 1 else (None, None)


def debtor_of(classes: Classes, party: str | None) -> Debtor | None:
    """The class of a debtor as the regulation divides them; None where an enterprise's size is not known."""
    organisation_class, size, _ = classes.get(party or "", _NOBODY)
    if organisation_class is None:
        return None
    if organisation_class in PUBLIC_CLASSES:
        return Debtor.PUBLIC
    if organisation_class in SIZED_CLASSES:
        if size is None:
            return None
        return Debtor.LARGE if size == Size.LARGE else Debtor.OTHER
    return Debtor.OTHER


def size_of(classes: Classes, party: str | None) -> Size | None:
    """A creditor's size; what is no enterprise has none and is not small or medium."""
    organisation_class, size, _ = classes.get(party or "", _NOBODY)
    if size is not None:
        return _SIZES[size]
    if organisation_class is not None and organisation_class not in SIZED_CLASSES:
        return Size.LARGE
    return None


def is_public(classes: Classes, party: str | None) -> bool:
    """Whether a party is itself a public body, whoever signed in its place."""
    return classes.get(party or "", _NOBODY).own_class in PUBLIC_CLASSES
