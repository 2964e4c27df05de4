"""Whose an enterprise is and whether a social organisation uses public money: facts with a day each.

The regulation on payments to small and medium enterprises bars some terms to state-owned large enterprises
alone (decree 802 article 12) and extends what it wants of public bodies to organisations that use public
money, wholly or in part (article 36); the private economy promotion law protects private undertakings
(article 67). Contracts ask for both as of the day of signing. Refuses to know what follows from them, and to
guess: what nobody recorded is not on record.
"""

from __future__ import annotations

from dataclasses import replace

from ledger.core.declaration import EntryType, Event, Touch
from ledger.core.errors import refuse
from ledger.core.fields import Choice, Named, Reference, Shape, Text
from ledger.core.party_classes import OrganisationClass
from ledger.entries.parties import Organisation, SizeSource, alive


class Ownership(Named):
    """Whose an enterprise is: who holds it or in fact controls it."""

    STATE = "state-owned", "国有（含国有控股）", "state-owned"
    PRIVATE = "private", "民营", "private"
    OTHER = "other", "其他（外资、集体等）", "other (foreign, collective and so on)"


class PublicFunding(Named):
    """Whether an organisation uses public money."""

    WHOLLY = "wholly", "全部使用财政资金", "wholly"
    PARTLY = "partly", "部分使用财政资金", "partly"
    NONE = "none", "不使用财政资金", "not at all"


OWNED_CLASSES = (OrganisationClass.ENTERPRISE, OrganisationClass.OTHER)
"""What may be somebody's; an individual business is its owner's."""


class OrganisationOwned(Shape):
    """Shape of ``organisation.owned``."""

    organisation = Reference("企业", "enterprise", ("organisation",), required=True)
    ownership = Choice("所有制性质", "ownership", Ownership, required=True)
    source = Choice("来源", "source", SizeSource, required=True)
    document = Text("依据文件", "document")


class OrganisationFunded(Shape):
    """Shape of ``organisation.funded``."""

    organisation = Reference("单位", "organisation", ("organisation",), required=True)
    public_funding = Choice("使用财政资金情况", "use of public money", PublicFunding, required=True)
    document = Text("依据文件", "document")


def _own(state: Organisation, event: Event) -> Organisation:
    if state.organisation_class not in OWNED_CLASSES:
        raise refuse("organisation.not-owned", "/data/organisation", name=state.name)
    return replace(alive(state), ownership=event.data["ownership"])


def _fund(state: Organisation, event: Event) -> Organisation:
    if state.organisation_class != OrganisationClass.SOCIAL_GROUP:
        raise refuse("organisation.not-funded", "/data/organisation", name=state.name)
    return replace(alive(state), public_funding=event.data["public_funding"])


OBJECT_TYPES = ()
ENTRY_TYPES = (
    EntryType(
        "organisation.owned",
        "企业所有制登记",
        "enterprise ownership recorded",
        OrganisationOwned,
        (Touch("organisation", _own, "organisation"),),
    ),
    EntryType(
        "organisation.funded",
        "使用财政资金情况登记",
        "use of public money recorded",
        OrganisationFunded,
        (Touch("organisation", _fund, "organisation"),),
    ),
)
