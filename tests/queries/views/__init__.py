"""Tests of ``ledger.queries.views``."""
