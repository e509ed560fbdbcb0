"""What keras.ops, keras.activations and keras.random do with shapes and dtypes, one module per family."""
