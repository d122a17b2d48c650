"""The window in which candidates are converted, heard and compared blind."""
