"""Tests of ``ledger.projection``."""
