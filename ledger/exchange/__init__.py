"""Outside formats in and out, one file a format. Formats know commands and queries, never tables."""
