"""What other publishers' open data gave.

Each release of a contracting process, and who an organisation is abroad.

A release is kept so that the next file can be merged with it, in whatever order files come. Its text may name
natural persons, so it lies in the vault; the log has its digest. Refuses to know how releases are merged
(``exchange.ocds_merge``) and what they mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import peewee

from ledger.core.code_fields import Digest
from ledger.core.declaration import EntryType, Event, ObjectType, Row, Snapshot, Touch
from ledger.core.fields import Personal, Reference, Shape, Text
from ledger.core.frozen import frozen
from ledger.store.tables import OrganisationIdentifierTable, PublishedReleaseTable

RELEASE_LENGTH = 2_000_000
"""Characters of the longest release that is kept."""


@frozen
class ReceivedRelease:
    """State of a release.

    Attributes:
        digest: SHA-256 of its text, by which it is known again.
        seq: the entry that carries the text.
    """

    ocid: str
    digest: str
    seq: int


@frozen
class Identifier:
    """State of an organisation's number in a register."""

    organisation: str
    scheme: str
    identifier: str


class ReleaseReceived(Shape):
    """Shape of ``release.received``: effective on the day of the release.

    Source: OCDS 1.1, release reference (ocid; the release as JSON, less what no entry is made of).
    """

    ocid = Text("采购过程编号", "ocid", required=True, length=300, example="ocds-213czf-000-00001")
    digest = Digest("发布内容摘要", "SHA-256 of the release", required=True)
    text = Personal("发布内容", "release", required=True, length=RELEASE_LENGTH)


class OrganisationIdentified(Shape):
    """Shape of ``organisation.identified``: the number under which a register abroad has it.

    Source: OCDS 1.1, Organization/identifier; schemes are those of org-id.guide.
    """

    organisation = Reference("单位", "organisation", ("organisation",), required=True)
    scheme = Text("登记机构代号", "scheme", required=True, length=60, example="GB-COH")
    identifier = Text("登记号", "identifier", required=True, length=100, example="01234567")


def _receive(state: ReceivedRelease | None, event: Event) -> ReceivedRelease:
    return ReceivedRelease(event.data["ocid"], event.data["digest"], event.seq)


def _identify(state: Identifier | None, event: Event) -> Identifier:
    data = event.data
    return Identifier(data["organisation"], data["scheme"], data["identifier"])


def _release_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: ReceivedRelease = snapshots[-1].state
    yield PublishedReleaseTable, (book, identifier, state.ocid, state.digest, state.seq)


def _identifier_rows(
    book: str, identifier: str, snapshots: Sequence[Snapshot[Any]]
) -> Iterator[tuple[type[peewee.Model], Row]]:
    state: Identifier = snapshots[-1].state
    yield OrganisationIdentifierTable, (book, identifier, state.organisation, state.scheme, state.identifier)


OBJECT_TYPES = (
    ObjectType("release", "公开发布", "release", (PublishedReleaseTable,), _release_rows),
    ObjectType("identifier", "境外登记号", "identifier", (OrganisationIdentifierTable,), _identifier_rows),
)
ENTRY_TYPES = (
    EntryType(
        "release.received", "收到公开发布", "release received", ReleaseReceived, (Touch("release", _receive),)
    ),
    EntryType(
        "organisation.identified",
        "登记单位的境外登记号",
        "organisation identified",
        OrganisationIdentified,
        (Touch("identifier", _identify),),
    ),
)
