"""Tests of ``ledger.record``."""
