"""The epochs worth listening to, their checkpoints, and what the ears said."""
