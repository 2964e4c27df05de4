"""What a batch may refer to: what its own book holds, and no other."""

from __future__ import annotations

import pytest

from ledger import Actor, Book, Ledger, Refused, record
from tests.conftest import Say, open_changping


def test_an_object_of_another_book_is_not_there(
    ledger: Ledger, book: Book, operator: Actor, say: Say
) -> None:
    """Ids are places in a log: the same one is an organisation in one book and nothing in the next."""
    say("organisation.registered", name="长平一厂", class_="enterprise")
    far = say("organisation.registered", name="长平二厂", class_="enterprise")
    other = open_changping(ledger, "elsewhere")
    renamed = {"kind": "organisation.renamed", "data": {"organisation": far, "name": "长平三厂"}}
    for commands in (renamed, [renamed, renamed]):
        with pytest.raises(Refused) as refused:
            record(other, operator, commands)
        assert {problem.code for problem in refused.value.problems} == {"reference.unknown"}
    assert record(book, operator, renamed).ids == (far,)
