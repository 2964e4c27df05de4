"""What `show` calls the sums of an obligation: those of the entries that name it, and no more."""

from __future__ import annotations

from ledger.entries import registry


def test_sums_of_an_obligation_say_that_payments_without_a_clause_do_not_count() -> None:
    members = registry().object_types["obligation"].members
    labels = {one.name: (one.field.zh, one.field.en) for one in members}
    assert labels["performed"] == ("已履行金额（指明本义务的）", "sum performed by what names it")
    assert "未指明义务" in labels["remaining"][0]
    assert "name no clause" in labels["remaining"][1]
