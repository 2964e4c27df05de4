"""Which class and size the parties of a contract had when it was signed, as the regulations divide them.

Reads who was bound and what was recorded of them on or before the day of signing; a size that became known
only later does not count. Refuses to know what is owed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from ledger.due import Debtor
from ledger.entries.parties import PUBLIC_CLASSES, SIZED_CLASSES, Size
from ledger.store import Store

Classes = Mapping[str, tuple[str | None, str | None]]
"""(class of organisation, size) of each party, by its id."""

_PARTIES = (
    'SELECT p."id", p."party", p."size", o."organisation_class", o."size", o."valid_from" '
    'FROM "contract_party" p LEFT JOIN "organisation" o ON o."book" = p."book" AND o."id" = p."party" '
    'WHERE p."book" = ? AND p."id" IN (*) ORDER BY p."id", o."valid_from"'
)
_SIZES = {size.value: size for size in Size}


def classes_at_signing(store: Store, book: str, signed: Mapping[str, str]) -> dict[str, Classes]:
    """The classes of the parties of some contracts.

    Args:
        store: the store.
        book: the book.
        signed: the contracts with their day of signing.
    """
    classes: dict[str, dict[str, tuple[str | None, str | None]]] = defaultdict(dict)
    for contract, party, stated, organisation_class, size, since in store.rows_in(_PARTIES, (book,), signed):
        known = since is not None and since <= signed[contract]
        if known or party not in classes[contract]:
            classes[contract][party] = (organisation_class, stated or (size if known else None))
    return dict(classes)


def debtor_of(classes: Classes, party: str | None) -> Debtor | None:
    """The class of a debtor as the regulation divides them; None where an enterprise's size is not known."""
    organisation_class, size = classes.get(party or "", (None, None))
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
    organisation_class, size = classes.get(party or "", (None, None))
    if size is not None:
        return _SIZES[size]
    if organisation_class is not None and organisation_class not in SIZED_CLASSES:
        return Size.LARGE
    return None
