/** Preloaded into child processes: when the parent is gone, however it went, so is the child. */
process.on('disconnect', () => process.exit(0));
