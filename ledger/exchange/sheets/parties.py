"""From the cell of a party to the organisation it names; what names nobody, or several, is refused there.

Refuses to know what a row states of its parties.
"""

from __future__ import annotations

from functools import partial

from ledger.core.errors import Problem, Refused, shown
from ledger.core.names import name_key
from ledger.core.party_classes import PUBLIC_CLASSES, OrganisationClass
from ledger.exchange.party_cells import party_name, split_names
from ledger.exchange.sheets.lookup import Lookup
from ledger.exchange.sheets.row_values import Values
from ledger.queries.resolver import numbered


def party(
    values: Values,
    lookup: Lookup,
    member: str,
    code_member: str = "",
    register_as: str | None = None,
    *,
    certain: bool = False,
) -> str | None:
    """The id (or label) of the one party that a cell names; None where it is empty or nobody can tell.

    Args:
        values: the row.
        lookup: the book.
        member: the column of the name.
        code_member: the column of its credit code, if the sheet may have one.
        register_as: the class to register it with where it is not known; None where it must be known.
        certain: whether what the row says accuses, so that a name will not do beside a code.
    """
    written, code = values.read(member), values.read(code_member) if code_member else None
    if written is None:
        return None
    unread = certain and code is None and bool(code_member) and values.tells(code_member)
    if unread and not any(place == values.place(code_member) for place, _ in values.problems):
        values.wrong(code_member, Problem("party.code-unreadable"))
    found = values.tried(
        member, lambda: lookup.organisations.meant(party_name(written), code, register_as, certain=certain)
    )
    if found is None:
        return None
    values.remarks += [(values.place(member), one) for one in found.remarks]
    if found.id.startswith("@"):
        values.brought[found.id[1:]] = {"name": member, "credit_code": code_member}
    return found.id


def second_class(values: Values) -> str | None:
    """As what the second party is registered where it is not known; None where it has to be known."""
    named = values.read("second_class")
    if named is None:
        return OrganisationClass.ENTERPRISE.value
    return None if named in PUBLIC_CLASSES else str(named)


def contract_of(values: Values, lookup: Lookup) -> tuple[str, str, str] | None:
    """(id, kind, day of signing) of the contract that a row is about: by its number and its purchaser.

    Sums of the row are read in its currency from then on.
    """
    number = values.read("contract")
    purchaser = party(values, lookup, "purchaser")
    if number is None or (purchaser is None and values.tells("purchaser")):
        return None
    purchaser = purchaser or _purchasing_side(values, lookup, number)
    found = values.tried("contract", lambda: lookup.contract(number, purchaser))
    if found is not None:
        values.expects = lookup.currency(found[0])
    return found


def _purchasing_side(values: Values, lookup: Lookup, number: str) -> str | None:
    """Of contracts that are numbered alike, the purchaser that the row names as one of its sides."""
    found = numbered(lookup.book, number)
    for member in ("debtor", "creditor") if len(found) > 1 else ():
        written = values.read(member) if values.tells(member) else None
        try:
            side = lookup.organisations.organisation(party_name(written or ""), None)
        except Refused:
            continue  # told where the side itself is read
        if any(side in one.purchasers for one in found):
            return side
    return None


def known_contract(
    values: Values, lookup: Lookup, number: str, purchaser: str
) -> tuple[tuple[str, str, str], list[str]]:
    """What tells a contract from others of its file, and the one of that number and purchaser, if known."""
    existing, others = lookup.contracts_of(number, purchaser)
    if others and not existing:
        told = {"number": shown(number), "others": "；".join(others)}
        values.remark("number", Problem("sheet.number-of-others", "", told))
    return ("contract", name_key(number), purchaser), existing


def consortium(values: Values, lookup: Lookup, role: str, register_as: str) -> list[dict[str, str]]:
    """The members of a consortium besides its lead, each by its name, as parties in a role."""
    written = values.read("members")
    names = values.tried("members", lambda: split_names(written)) if written is not None else None
    found = []
    for name in names or ():
        meant = values.tried("members", partial(lookup.organisations.meant, name, None, register_as))
        if meant is not None:
            values.remarks += [(values.place("members"), one) for one in meant.remarks]
            if meant.id.startswith("@"):
                values.brought[meant.id[1:]] = {"name": "members"}
            found.append({"role": role, "party": meant.id})
    return found
