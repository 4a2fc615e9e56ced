import { buildConsole } from './start/console.ts';

// `npm run build`: the console into admin-ui/dist, where the API serves it from.
try {
  const done = await buildConsole({ always: true });
  process.stdout.write(
    done === 'absent' ? 'There is no console in this checkout.\n' : 'The console is in admin-ui/dist.\n',
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
