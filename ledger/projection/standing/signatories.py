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
binds whoever owes now: ``Bound`` asks the party itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from ledger.core.party_classes import PUBLIC_CLASSES, OrganisationClass, Size
from ledger.core.vocabulary import FundingSource, ObligationType
from ledger.entries.kinds import KINDS
from ledger.entries.party_facts import OWNED_CLASSES, Ownership, PublicFunding
from ledger.law.coverage import ANY_PURCHASE, AS_PUBLIC, Debtor, Unsized, bought_of, purchase_of
from ledger.store.base import Store


class Profile(NamedTuple):
    """What is on record of an organisation on the day of signing, or was stated in the contract."""

    organisation_class: str | None = None
    size: str | None = None
    ownership: str | None = None
    public_funding: str | None = None
    size_notice: str | None = None


class Side(NamedTuple):
    """A party of a contract.

    Attributes:
        signed: what was on record of who signed in its place; nothing where it stands for several who differ.
        own: the same of itself.
        roles: the roles it has or had in the contract.
    """

    signed: Profile = Profile()
    own: Profile = Profile()
    roles: frozenset[str] = frozenset()


Classes = Mapping[str, Side]
"""The parties of a contract, those who left it too, by their id."""

_PARTIES = (
    'SELECT p."id", p."party", p."signatory", o."valid_from", p."role", p."size_notice", '
    'o."organisation_class", p."size", o."size", p."ownership", o."ownership", p."public_funding", '
    'o."public_funding", c."funding" FROM "contract_party" p '
    'JOIN "contract" c ON c."book" = p."book" AND c."id" = p."id" '
    'LEFT JOIN "organisation" o ON o."book" = p."book" AND o."id" = p."party" '
    'WHERE p."book" = ? AND p."id" IN (*) ORDER BY p."id", o."valid_from"'
)
_SIZES = {size.value: size for size in Size}
_INDIVIDUAL = OrganisationClass.INDIVIDUAL_BUSINESS.value
NO_ENTERPRISE = "no-enterprise"
"""Whose a public body is, a social organisation, a village."""
_NOBODY = Side()
_PUBLIC_MONEY = (FundingSource.BUDGET, FundingSource.FUND, FundingSource.BOND, FundingSource.TRANSFER)
"""Sources of a contract's money that show that whoever pays from them uses public money."""


def classes_at_signing(store: Store, book: str, signed: Mapping[str, str]) -> dict[str, Classes]:
    """The classes of the parties of some contracts.

    Args:
        store: the store.
        book: the book.
        signed: the contracts with their day of signing; an empty text where it is not known.
    """
    own: dict[str, dict[str, Profile]] = defaultdict(dict)
    signatories: dict[str, dict[str, set[str]]] = defaultdict(dict)
    roles: dict[str, dict[str, set[str]]] = defaultdict(dict)
    for contract, party, signatory, since, role, *facts in store.rows_in(_PARTIES, (book,), signed):
        known = since is not None and since <= signed[contract]
        profiles = own[contract]
        before = profiles.get(party)
        if known or before is None:
            profiles[party] = _profile(tuple(facts), known, before, signatory is None)
        if before is None:
            signatories[contract][party], roles[contract][party] = {signatory or party}, {role}
        else:
            signatories[contract][party].add(signatory or party)
            roles[contract][party].add(role)
    return {
        contract: {
            party: Side(
                _common(parties, signatories[contract][party], party),
                profile,
                frozenset(roles[contract][party]),
            )
            for party, profile in parties.items()
        }
        for contract, parties in own.items()
    }


@lru_cache(maxsize=4_096)
def _profile(facts: tuple[str | None, ...], known: bool, before: Profile | None, signed: bool) -> Profile:
    """What a row tells of a party: what the contract states of it comes before what is on record.

    Args:
        facts: notice, class, and stated and recorded by turns: size, ownership, use of public money; at last
            where the contract's money comes from.
        known: whether what is on record was so on the day of signing.
        before: what an earlier row told; a party may have stood in several roles.
        signed: whether it signed in this role; what was stated when it came later is not of that day.
    """
    notice, organisation_class, size, sized, ownership, owned, funding, funded, source = facts
    earlier = before or Profile()
    if not signed:
        notice = size = ownership = funding = None
    if funding is None and not (known and funded is not None) and source in _PUBLIC_MONEY:
        funding = PublicFunding.PARTLY.value  # it pays for this contract from public money
    return Profile(
        organisation_class,
        size or (sized if known else None) or earlier.size,
        ownership or (owned if known else None) or earlier.ownership,
        funding or (funded if known else None) or earlier.public_funding,
        notice or earlier.size_notice,
    )


def _common(own: Mapping[str, Profile], signatories: Collection[str], party: str) -> Profile:
    """What those in whose place a party stands have in common."""
    if party in signatories:
        return own[party]
    found = {own[one] for one in signatories}
    return found.pop() if len(found) == 1 else Profile()


def debtor_of(classes: Classes, party: str | None) -> Debtor | None:
    """The class of a debtor as the regulation divides them; None where an enterprise's size is not known."""
    return _debtor(classes.get(party or "", _NOBODY).signed)


@lru_cache(maxsize=512)
def _debtor(profile: Profile) -> Debtor | None:
    if profile.organisation_class is None:
        return None
    if profile.organisation_class in PUBLIC_CLASSES:
        return Debtor.PUBLIC
    if profile.organisation_class == OrganisationClass.SOCIAL_GROUP:
        if profile.public_funding is None:
            return Debtor.GROUP
        return Debtor.OTHER if profile.public_funding == PublicFunding.NONE else Debtor.FUNDED_GROUP
    if profile.organisation_class == OrganisationClass.ENTERPRISE:
        if profile.size is None:
            return None
        return Debtor.LARGE if profile.size == Size.LARGE else Debtor.OTHER
    return Debtor.OTHER


def size_of(classes: Classes, party: str | None) -> Size | Unsized | None:
    """A creditor's size; what is no enterprise has none and is not small or medium."""
    return _size(classes.get(party or "", _NOBODY).signed)


def _size(profile: Profile) -> Size | Unsized | None:
    if profile.organisation_class == _INDIVIDUAL:
        return Unsized.INDIVIDUAL
    if profile.size is not None:
        return _SIZES[profile.size]
    if profile.organisation_class not in (None, OrganisationClass.ENTERPRISE):
        return Size.LARGE
    return None


class Bound(NamedTuple):
    """What else the law asks of the two sides; in the order of the last columns of ``obligation_status``.

    Attributes:
        public_debtor: whether whoever owes now is itself a public body.
        publishes: whether it has itself to publish what it owes, as organisations that use public money have
            too (decree 802 articles 18 and 36); None where that is not on record.
        debtor_ownership: whose the debtor that signed was at signing, or ``NO_ENTERPRISE``.
        creditor_ownership: the same of the creditor.
    """

    public_debtor: bool = False
    publishes: bool | None = False
    debtor_ownership: str | None = None
    creditor_ownership: str | None = None


def sides_of(
    classes: Classes, kind: str, type_name: str, owed_for: str | None, debtor: str, creditor: str | None
) -> tuple[Mapping[str, Any], Bound]:
    """The members of a ``Deal`` (who signed on either side, and whether something was bought), and ``Bound``.

    Args:
        classes: the parties.
        kind: the contract's.
        type_name: the obligation's.
        owed_for: what the obligation is for, as recorded.
        debtor: a party of the contract.
        creditor: another.
    """
    owes, owed = classes.get(debtor, _NOBODY), classes.get(creditor or "", _NOBODY)
    return _sides(owes, owed, kind, type_name, owed_for)


@lru_cache(maxsize=4_096)
def _sides(
    owes: Side, owed: Side, kind: str, type_name: str, owed_for: str | None
) -> tuple[Mapping[str, Any], Bound]:
    """The same of two parties: of few kinds, however many the contracts are."""
    buyer, seller = KINDS[kind].debtor, KINDS[kind].creditor
    backwards = buyer in owed.roles and buyer not in owes.roles and seller in owes.roles
    now = _debtor(owes.own)
    deal = {
        "debtor": _debtor(owes.signed),
        "creditor_size": _size(owed.signed),
        "purchase": purchase_of(kind, type_name, owed_for, backwards),
        "bought": bought_of(kind, owed_for) if type_name == ObligationType.PAYMENT else ANY_PURCHASE,
        "told_of_size": owed.signed.size_notice is not None,
    }
    return deal, Bound(
        now is Debtor.PUBLIC,
        None if now is Debtor.GROUP else now in AS_PUBLIC,
        _ownership(owes.signed),
        _ownership(owed.signed),
    )


@lru_cache(maxsize=512)
def _ownership(profile: Profile) -> str | None:
    """Whose an undertaking is; an individual business is its owner's, and what is no undertaking nobody's."""
    if profile.organisation_class == _INDIVIDUAL:
        return Ownership.PRIVATE.value
    if profile.organisation_class in (None, *OWNED_CLASSES):
        return profile.ownership
    return NO_ENTERPRISE
