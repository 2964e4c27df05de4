"""Tests of ``ledger.store.postgres``."""
