"""What compile, fit and their kin check and refuse: losses, metrics, data, as pure functions of shapes."""
