"""archcheck reads Keras model code without running it and says what Keras would say, at the line at fault."""
