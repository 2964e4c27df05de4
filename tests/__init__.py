"""The test suite: flat, named by the path of what it tests."""
