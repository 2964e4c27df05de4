"""Tests of ``ledger.custody``."""
