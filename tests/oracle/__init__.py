"""What is asked, worked out a second time from the law and the log alone; shares no code with the ledger."""
