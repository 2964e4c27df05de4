"""Tests of ``ledger.core``."""
