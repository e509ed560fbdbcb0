"""What each command does: a module has `run(command, options, paths)`, which gives the exit status."""
