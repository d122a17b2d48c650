"""What pictures and sounds of a training say."""
