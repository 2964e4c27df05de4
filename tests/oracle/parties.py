"""Who the parties of a contract were when it was signed, as the oracle of the flags reads the log.

Refuses to know what follows from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.oracle.log import Log

Facts = dict[str, Any]
Side = tuple[str | None, str | None, str | None, str | None]
_PUBLIC_MONEY = ("budget", "government-fund", "special-bond", "transfer")


def traits(log: Log, contract: Facts, party: str) -> Facts:
    """Class, ownership and use of public money of a party itself at signing, and its roles."""
    registered = log.organisations.get(party)
    found: Facts = {"class": registered["data"]["class"] if registered else None, "roles": set()}
    found |= {"ownership": None, "public_funding": None}
    for one in log.happened[party]:
        if one["effective_on"] <= contract["signed_on"]:
            if one["kind"] == "organisation.owned":
                found["ownership"] = one["data"]["ownership"]
            elif one["kind"] == "organisation.funded":
                found["public_funding"] = one["data"]["public_funding"]
    if found["public_funding"] is None and contract["funding"] in _PUBLIC_MONEY:
        found["public_funding"] = "partly"
    for one in contract["stated"]:
        if one["party"] == party:
            found |= {name: one[name] for name in ("ownership", "public_funding") if name in one}
            found["roles"].add(one["role"])
    for role, bound, _ in (*contract["parties"], *contract["left"]):
        if bound == party:
            found["roles"].add(role)
    return found


def sides(log: Log, contract: Facts) -> dict[str, Side]:
    """(class, size, ownership, use of public money) at signing for each party ever bound.

    Its own if it signed, else of who signed.

    The regulation goes by the size at the conclusion of the contract, and only who signed was there.
    """
    found: dict[str, Side] = {}
    for _, party, stated in contract["signed_by"]:
        known, size = None, None
        registered = log.organisations.get(party)
        if registered is not None:
            known = registered["data"]["class"]
            for one in log.happened[party]:
                if one["kind"] == "organisation.sized" and one["effective_on"] <= contract["signed_on"]:
                    size = one["data"]["size"]
        own = traits(log, contract, party)
        found[party] = (known, stated or size, own["ownership"], own["public_funding"])
    for newcomer, before in contract["place_of"]:  # in the order in which they came
        found.setdefault(newcomer, found[before])
    return found
