"""Tests of ``ledger.rules``."""
