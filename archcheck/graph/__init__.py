"""The graph that everything reads: tensors, the calls that made them, models. Knows no Python source, no rules, no screen."""
