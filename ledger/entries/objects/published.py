"""What readers are told of published releases and of numbers in registers abroad."""

from __future__ import annotations

from ledger.core.members import stated
from ledger.entries.published import OrganisationIdentified, ReleaseReceived

MEMBERS = {
    "release": stated(ReleaseReceived, "ocid", "digest", "text", text="seq"),
    "identifier": stated(OrganisationIdentified, "organisation", "scheme", "identifier"),
}
CALLED = {"release": ("ocid",), "identifier": ("scheme", "identifier")}
