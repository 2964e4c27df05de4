"""What a crash, a full disk, a power cut and many writers at once leave behind."""
