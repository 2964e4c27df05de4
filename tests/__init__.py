"""The test suite: one folder a room, one file a module, and what all of them begin from. See README.md."""
