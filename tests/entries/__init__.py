"""Tests of ``ledger.entries``."""
