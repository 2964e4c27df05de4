"""What several rules have in common; no module here is a rule."""
