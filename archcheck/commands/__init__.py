"""What each command of the command line does: a module has `run(command, options, paths)`, which gives the exit status."""
