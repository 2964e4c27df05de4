"""Who owes whom, and for what, as options of ``calc`` state it: class, size at signing, purchase.

Refuses to know days, sums and rates (``calc``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from ledger.core.errors import refuse
from ledger.core.party_classes import Size
from ledger.core.vocabulary import OwedFor
from ledger.law.coverage import ANY_PURCHASE, Debtor, Unsized

_GROUP = "group"
_DEBTORS = {"public": Debtor.PUBLIC, "large": Debtor.LARGE, _GROUP: Debtor.GROUP, "other": Debtor.OTHER}
_MONEY = {"yes": Debtor.FUNDED_GROUP, "no": Debtor.OTHER}
_CREDITORS: Mapping[str, Size | Unsized] = {
    **{size.value: size for size in Size},
    "individual": Unsized.INDIVIDUAL,
}
_OWED_FOR = {one.value: one for one in OwedFor}

OPTIONS = (
    click.option("--debtor", type=click.Choice(tuple(_DEBTORS)), help="付款方 who owes"),
    click.option(
        "--public-money", type=click.Choice(tuple(_MONEY)), help="团体组织是否使用财政资金 of a group"
    ),
    click.option(
        "--creditor",
        type=click.Choice(tuple(_CREDITORS)),
        help="收款方规模，个体工商户为 individual size at signing",
    ),
    click.option("--size-told", is_flag=True, help="收款方已主动告知规模 the creditor told of its size"),
    click.option("--owed-for", type=click.Choice(tuple(_OWED_FOR)), help="款项性质 what it is owed for"),
)
GIVES = {
    "debtor-class": "debtor",
    "debtor-public-funding": "public_money",
    "creditor-size": "creditor",
    "owed-for": "owed_for",
}
"""What may be missing, and the option that gives it."""


def deal(given: Mapping[str, Any]) -> dict[str, Any]:
    """The members of a ``ledger.law.coverage.Deal`` that the options state.

    Raises:
        Refused: use of public money stated of somebody that is no group.
    """
    debtor = _DEBTORS.get(given["debtor"])
    if given["public_money"] is not None:
        if debtor is not Debtor.GROUP:
            raise refuse("calc.needs", one="--public-money", other="--debtor group")
        debtor = _MONEY[given["public_money"]]
    owed_for = _OWED_FOR.get(given["owed_for"])
    return {
        "debtor": debtor,
        "creditor_size": _CREDITORS.get(given["creditor"]),
        "purchase": owed_for is not OwedFor.OTHER,
        "bought": frozenset({owed_for}) if owed_for in ANY_PURCHASE else ANY_PURCHASE,
        "told_of_size": given["size_told"],
    }
