"""The same log and day give the same flags on both engines: rules asked, sweeps recorded, days summed up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from ledger import Settings, open_ledger
from ledger.custody.transfer import copy_to_address
from ledger.projection.book_law import law_of
from ledger.queries.flag_summary import summary
from ledger.rules import RULES
from ledger.watch.sweep import sweep
from tests.conftest import TestClock, open_changping
from tests.support.engines import ENGINE
from tests.worlds.random_book import fill, prepare

pytestmark = pytest.mark.postgres_only

DAY = "2026-11-22"


def test_both_engines_find_and_record_the_same(settings: Settings, tmp_path: Path, clock: TestClock) -> None:
    """A book of random contracts on SQLite and its copy on PostgreSQL, flag by flag."""
    source = open_ledger(
        replace(settings, database_url=f"sqlite:///{tmp_path}/s.db"), create=True, clock=clock
    )
    random = Random(76)
    book = open_changping(source)
    fill(book, prepare(book, random), 120)
    url = ENGINE.url(tmp_path, "target.db")
    copy_to_address(source, url, 5)
    moved = open_ledger(replace(settings, database_url=url), clock=clock)
    other = moved.book(book.id)
    found = 0
    for rule in RULES.values():
        here, there = (
            list(rule.findings(one.store, one.id, DAY, law_of(one.store, one.id))) for one in (book, other)
        )
        assert here == there, rule.code
        found += len(here)
    assert found > 100
    assert sweep(book).raised == sweep(other).raised
    sql = 'SELECT * FROM "flag" WHERE "book" = ? ORDER BY "id"'
    assert book.store.rows(sql, (book.id,)) == other.store.rows(sql, (book.id,))
    assert summary(book.store, book.id, [DAY]) == summary(other.store, book.id, [DAY])
    for ledger in (source, moved):
        ledger.close()
