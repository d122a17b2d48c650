"""How long an epoch takes, and how long the rest of a training will."""
