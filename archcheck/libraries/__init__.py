"""What the interpreter knows of everything outside the checked source, Keras excepted: builtins, the standard library, NumPy, ..."""
