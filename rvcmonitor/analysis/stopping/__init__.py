"""When a training would be stopped, by a rule that its user chose."""
