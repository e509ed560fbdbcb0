"""What tests need: Hypothesis strategies for the calls of layers and ops."""
