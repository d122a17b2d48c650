"""What a curve says: trend models, the evidence for each, and the answer in words."""
