"""What is wrong on a day: every rule asked, what changed recorded as flags, each explained."""
