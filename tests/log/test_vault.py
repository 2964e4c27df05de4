"""The vault's words: what the log says of a value, and by which parts a name is found."""

from __future__ import annotations

import pytest

from ledger.log.vault import commitment, name_parts


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("李一帆", {"李一", "一帆"}),
        ("李一", {"李一"}),
        ("李", {"李"}),
        ("李 一·帆", {"李一", "一帆"}),
        ("Ｌｉ", {"li"}),
    ],
)
def test_a_name_is_found_by_its_pairs_of_characters(name: str, parts: set[str]) -> None:
    assert name_parts(name) == parts


def test_a_commitment_is_the_digest_of_salt_and_value() -> None:
    """SHA-256 of the bytes 0 to 31 and the name, worked out by ``sha256sum``."""
    digest = "016dc3d5718464dfdff9b1d89c927ac4889b9cc64bcdc143320e42c20b994216"
    assert commitment(bytes(range(32)), "李一帆") == f"sha256:{digest}"
