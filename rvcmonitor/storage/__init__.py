"""What is kept on disk from one start to the next; nothing here knows Qt."""
