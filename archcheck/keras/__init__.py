"""What archcheck knows of Keras: layers, ops, models, training. Each kind of knowledge has a module of its own."""
