"""Tests of ``ledger.store.sqlite``."""
