"""What rules ask of the texts that set a term: since when one can have been in force."""

from __future__ import annotations

import pytest

from ledger.rules.shared.terms import first_in_force
from tests.worlds.rules import LAW


@pytest.mark.parametrize(
    ("topics", "day"),
    [
        (["sme.payment-term.public"], "2020-09-01"),  # decree 728, and 802 since June 2025
        (["sme.payment-term.large-enterprise"], "2020-09-01"),
        (["sme.payment-term.public", "works.due-day-not-agreed"], "2005-01-01"),
        ([], "9999"),
    ],
)
def test_the_first_edition_of_a_text_is_where_it_begins(topics: list[str], day: str) -> None:
    assert first_in_force(LAW, topics) == day
