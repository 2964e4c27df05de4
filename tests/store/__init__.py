"""Tests of ``ledger.store``."""
