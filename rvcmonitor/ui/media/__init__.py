"""Pictures and sounds of a training, to look at and to hear."""
