/**
 * Loaded into every process that the supervisor of `npm start` starts (`node --import`): when the supervisor is gone, however
 * it ended, the process is told to stop, and leaves in any case.
 */
const LEAVES_WITHIN_MS = 10_000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), LEAVES_WITHIN_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
// Nobody reads any more; a line that cannot be told must not keep it from ending in order.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
