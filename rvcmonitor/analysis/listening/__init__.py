"""Listening to converted candidates: plain facts of a sound, and a tournament of pairs by ear."""
