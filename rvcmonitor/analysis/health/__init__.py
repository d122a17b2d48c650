"""What looks unhealthy, and where classical early stopping would have ended a run."""
