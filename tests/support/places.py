"""Where things lie: the project, the tests' data and golden texts, and what may stand beside a checkout."""

from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
ROOT = TESTS.parent
DATA = TESTS / "data"
GOLDEN = TESTS / "golden"
SHARED = ROOT.parent / "shared"
"""Real data that the project does not carry; tests that read it are skipped where it is absent."""
