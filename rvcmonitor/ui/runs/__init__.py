"""The list on the left: every model that is watched."""
