"""From a row of a sheet to the entry it states: contracts, tenures and listings, one function each.

Each reads its cells through ``Values``, which collects what is wrong with which cell, and names what the book
may hold already of it. Refuses to know how entries are recorded (``importer``).
"""

from __future__ import annotations

from typing import Any

from ledger.core.errors import Problem
from ledger.core.vocabulary import RateBasis
from ledger.entries.kinds import KINDS
from ledger.exchange.sheets import signing as sheet_signing
from ledger.exchange.sheets.cells import plain
from ledger.exchange.sheets.columns import cell
from ledger.exchange.sheets.lookup import Lookup
from ledger.exchange.sheets.parsed_row import ROW, Further, ParsedRow, filled
from ledger.exchange.sheets.parties import consortium, known_contract, party, second_class
from ledger.exchange.sheets.row_values import Values

SIZED = "enterprise"

_STILL = frozenset(["至今", "在任", "现任", "在职", "现职", "present", "to date"])
"""What stands for the last day of a tenure that has none."""


def contract(values: Values, lookup: Lookup) -> ParsedRow | None:
    """``contract.signed``."""
    read = values.read
    number, title, kind = (read(name) for name in ("number", "title", "kind"))
    day = sheet_signing.stated_day(values)
    first, second = read("first"), read("second")
    members = filled(
        number=number,
        title=title,
        kind=kind,
        **{name: read(name) for name in ("amount", "starts_on", "ends_on", "method", "funding", "division")},
        currency=_currency_of(values),
        **{name: read(name) for name in ("project_code", "payment_order")},
        **_late_rate(values),
    )
    further = _notices(values)
    if None in (number, title, kind, first):
        return None
    roles = KINDS[kind]
    parties = []
    one = party(values, lookup, "first", "first_code")
    stated = {name: read(f"first_{name}") for name in ("size", "ownership", "public_funding")}
    parties.append(filled(role=roles.debtor.value, party=one, **stated))
    if second is not None and roles.creditor is not None:
        other = party(values, lookup, "second", "second_code", second_class(values))
        stated = {name: read(name) for name in ("size", "size_notice", "ownership")}
        parties.append(filled(role=roles.creditor.value, party=other, **stated))
        parties += consortium(values, lookup, roles.creditor.value, SIZED)
    if values.problems:
        return None
    key, existing = known_contract(values, lookup, number, one or "")
    on, said = sheet_signing.signing(values, lookup, day, parties, existing)
    command = {"kind": "contract.signed", "effective_on": on, "data": {**members, **said, "parties": parties}}
    places = dict.fromkeys(("late_rate_basis", "late_rate_parts", "late_rate_of"), "late_rate")
    places["parties"] = "second"
    return ParsedRow(command, key, existing, further=further, places=places)


def _currency_of(values: Values) -> str | None:
    """The currency that the row names, or else the unit of its sum."""
    named: str | None = values.read("currency")
    found = values.layout.found.get("amount")
    if named is None and found is not None and found.unit is not None and values.tells("amount"):
        named = found.unit.currency if found.unit.currency != "CNY" else None
    return named


def _late_rate(values: Values) -> dict[str, Any]:
    """The agreed late-payment rate; the days of a year stand in its own words or in a column."""
    rate: dict[str, Any] | None = values.read("late_rate")
    days = values.read("late_rate_year_days")
    if rate is None or rate["late_rate_basis"] == RateBasis.PER_DAY:
        return rate or {}
    if days is not None:
        rate.setdefault("late_rate_year_days", days)
        if rate["late_rate_year_days"] != days:
            params = {"one": rate["late_rate_year_days"], "other": days}
            values.wrong("late_rate_year_days", Problem("sheet.year-days-differ", "", params))
    if "late_rate_year_days" not in rate:
        values.needs("late_rate", "late_rate_year_days")
    return rate


def _notices(values: Values) -> list[Further]:
    """``contract.filed`` and ``contract.published``."""
    notices = []
    for kind, day, member, column in (
        ("contract.filed", "filed_on", "receipt", "filing_number"),
        ("contract.published", "published_on", "address", "publication_address"),
    ):
        on, told = values.read(day), values.read(column)
        if on is not None:
            data = filled(contract=ROW, **{member: told})
            notices.append(Further(kind, on, data, "contract", (), {"effective_on": day, member: column}))
        elif told is not None:
            values.needs(column, day)
    return notices


def tenure(values: Values, lookup: Lookup) -> ParsedRow | None:
    """``tenure.began``, with the post and the person where they are not known, and ``tenure.ended``."""
    read = values.read
    body, title, name, since = (read(member) for member in ("body", "title", "name", "since"))
    standing, capacity, until = read("standing"), read("capacity"), _left_office(values)
    reason, document = read("reason"), read("document")
    organisation = party(values, lookup, "body") if body else None
    if None in (organisation, title, name, since) or values.problems:
        return None
    assert organisation is not None  # noqa: S101 (just asked)
    posts = lookup.ids("post", body=organisation, title=title)
    post = posts[0] if posts else "@post"
    known = lookup.tenure(post, name, since) if posts else None
    data = filled(post=post, person="@person", capacity=capacity or "substantive", document=document)
    made = ParsedRow(
        {"kind": "tenure.began", "effective_on": since, "label": "row", "data": data},
        ("tenure", organisation, title, name, since),
        [known] if known else [],
        apart=frozenset({"person", "post"}),
    )
    if not posts:
        established = {"body": organisation, "title": title, "standing": standing or "section"}
        made.leading.append(
            {"kind": "post.established", "effective_on": since, "label": "post", "data": established}
        )
    made.leading.append(
        {"kind": "person.registered", "effective_on": since, "label": "person", "data": {"name": name}}
    )
    if until is not None and (known is None or lookup.ids("tenure", id=known, valid_to=None)):
        ended = {"tenure": ROW, "reason": reason or "transferred"}
        made.following.append({"kind": "tenure.ended", "effective_on": until, "data": ended})
        made.following_places = {"effective_on": "until"}
    return made


def _left_office(values: Values) -> Any:
    """The day from which a post is no longer held; None where it still is, left empty or in words."""
    found = values.layout.found.get("until")
    still = found is not None and plain(cell(values.row, found)).lower() in _STILL
    return None if still else values.read("until")


_LISTED = ("authority", "address", "particulars", "result", "basis", "number", "published_on", "ends_on")


def listing(values: Values, lookup: Lookup) -> ParsedRow | None:
    """``listing.recorded`` on the procurement list."""
    read = values.read
    named, day = read("subject"), read("decided_on")
    members = filled(
        list="procurement-violations",
        **{name: read(name) for name in _LISTED},
    )
    if "ends_on" not in members:
        values.remark("ends_on", Problem("sheet.listing-endless"))
    for name in ("address", "particulars", "result", "basis"):
        if name in members:
            members[name] = " ".join(members[name].split())
    if None in (named, day) or values.problems:
        return None
    subject = party(values, lookup, "subject", "code", SIZED, certain=True)
    if subject is None or values.problems:
        return None
    wanted = {"subject": subject, "decided_on": day, "authority": members["authority"]}
    existing = [] if subject[0] == "@" else lookup.ids("list_decision", **wanted)
    command = {"kind": "listing.recorded", "effective_on": day, "data": {**members, "subject": subject}}
    key = ("listing", subject, day, members["authority"], members["particulars"][:40])
    return ParsedRow(command, key, existing)
