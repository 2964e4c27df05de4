"""Whom the regulation on payments to small and medium enterprises speaks of, and about which debts.

Decrees 728 and 802: public bodies and large enterprises that buy goods, works and services from small and
medium enterprises (article 2); organisations that use public money as public bodies do (articles 28 and 36).
A subsidy, a compensation and a deposit are no price of anything bought. An individual business is no
enterprise (article 3); the regulation on individual businesses (decree 755 article 31) protects it without a
number of days and without a rate.

Pure. Refuses to know days and editions (``ledger.law.due``), and to guess what is not on record.
"""

from __future__ import annotations

from dataclasses import field
from functools import lru_cache

from ledger.core.fields import Named
from ledger.core.frozen import frozen
from ledger.core.party_classes import Size
from ledger.core.vocabulary import ObligationType, OwedFor

SMALL_AND_MEDIUM = (Size.MICRO, Size.SMALL, Size.MEDIUM)
ANY_PURCHASE = frozenset({OwedFor.GOODS, OwedFor.WORKS, OwedFor.SERVICES})


class Debtor(Named):
    """Class of whoever owes, as the regulation divides them."""

    PUBLIC = "public-body", "机关、事业单位", "public body"
    FUNDED_GROUP = "funded-group", "使用财政资金的团体组织", "organisation that uses public money"
    GROUP = (
        "group",
        "团体组织（是否使用财政资金未登记）",
        "organisation, public money not recorded",
    )
    LARGE = "large-enterprise", "大型企业", "large enterprise"
    OTHER = "other", "其他单位", "other party"


AS_PUBLIC = (Debtor.PUBLIC, Debtor.FUNDED_GROUP)
"""Whom the provisions on public bodies bind: themselves, and those that apply them likewise."""


class Unsized(Named):
    """A creditor that is an undertaking and no enterprise, so that it has no size class."""

    INDIVIDUAL = "individual-business", "个体工商户", "individual business"


_DEBTORS = {one.value: one for one in Debtor}
_CREDITORS: dict[str, Size | Unsized] = {one.value: one for one in (*Size, *Unsized)}


def debtor_named(code: str | None) -> Debtor | None:
    """A debtor's class by its code; None where none is on record."""
    return None if code is None else _DEBTORS[code]


def creditor_named(code: str | None) -> Size | Unsized | None:
    """A creditor's size class by its code; None where none is on record."""
    return None if code is None else _CREDITORS[code]


@frozen(kw_only=True)
class Deal:
    """Who owes whom, and whether for something bought.

    Attributes:
        creditor_size: the creditor's size class at signing.
        purchase: whether the debt is the price of goods, works or services; None where nobody recorded it.
        bought: which of them it may be the price of, as far as is known.
        told_of_size: whether it is on record that the creditor told of its size when it signed.
    """

    debtor: Debtor | None = None
    creditor_size: Size | Unsized | None = None
    purchase: bool | None = True
    bought: frozenset[OwedFor] = field(default_factory=lambda: ANY_PURCHASE)
    told_of_size: bool = True


_PRICED = (ObligationType.PAYMENT, ObligationType.DELIVERY, ObligationType.ACCEPTANCE, ObligationType.OTHER)
_PURCHASES = ("procurement", "works")
_PARTNERSHIPS = ("ppp", "concession")


@lru_cache(maxsize=512)
def purchase_of(kind: str, type_name: str, owed_for: str | None, backwards: bool = False) -> bool | None:
    """Whether a debt is the price of goods, works or services, or what such a price is owed for.

    A payment under a procurement or works contract is, unless it is recorded as something else; under an
    investment agreement or a pledge it is not, unless it is recorded as a price. What an authority pays its
    partner may be either, so there it has to be recorded.

    Args:
        kind: the contract's kind.
        type_name: the obligation's type.
        owed_for: as recorded.
        backwards: whether the seller owes the buyer.
    """
    if type_name not in _PRICED or backwards:
        return False
    if owed_for is not None:
        return owed_for != OwedFor.OTHER
    if kind in _PARTNERSHIPS:
        return None
    return kind in _PURCHASES


@lru_cache(maxsize=512)
def bought_of(kind: str, owed_for: str | None) -> frozenset[OwedFor]:
    """What a price may be owed for: as recorded, else what contracts of the kind are about."""
    if owed_for is not None and owed_for != OwedFor.OTHER:
        return frozenset(one for one in ANY_PURCHASE if one == owed_for)
    if kind == "works":
        return frozenset({OwedFor.WORKS})
    return ANY_PURCHASE - {OwedFor.WORKS} if kind == "procurement" else ANY_PURCHASE


class FactMissing(Exception):
    """Nobody can tell, for want of the field it names. Never leaves the calculation that it stops."""


def covered(deal: Deal) -> bool:
    """Whether the regulation speaks about a debt.

    Raises:
        FactMissing: a fact about one of the two, or what the debt is for, is not known and needed.
    """
    missing = missing_for(deal.debtor, deal.creditor_size, deal.purchase)
    if missing:
        raise FactMissing(missing)
    return missing is None


def missing_for(debtor: Debtor | None, creditor: Size | Unsized | None, purchase: bool | None) -> str | None:
    """What is missing to tell whether the regulation speaks about a debt.

    Returns:
        The field; None where it speaks about it; "" where it does not, as any one fact may settle.
    """
    outside = (
        debtor is Debtor.OTHER,
        creditor is not None and creditor not in SMALL_AND_MEDIUM,
        purchase is False,
    )
    if any(outside):
        return ""
    if debtor is None:
        return "debtor-class"
    if debtor is Debtor.GROUP:
        return "debtor-public-funding"
    if creditor is None:
        return "creditor-size"
    return "owed-for" if purchase is None else None
