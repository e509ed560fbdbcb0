"""An abstract interpreter of Python: it follows the source over values of which some are unknown. Knows no Keras."""
