"""Reference models that archcheck passes and that train: the proof that what the checker accepts, Keras runs."""
