import { parseArgs } from 'node:util';
import { Connection } from '@temporalio/client';
import { ensureNamespace, startTemporal } from '../runtime/servers/temporal-server.ts';
import { killPostgres } from './killed-postgres.ts';

/**
 * Kills a durable PostgreSQL (SIGKILL every 5 to 10 s, up to 2 s down) under load, with the real worker and relay beside, and
 * looks for anything lost or done twice, for calls that hang and for processes that die. Exit code 1 when there is.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    seconds: { type: 'string', default: '120' },
    callers: { type: 'string', default: '6' },
  },
});
const [seed = 1, seconds = 120, callers = 6] = [values.seed, values.seconds, values.callers].map(Number);
const say = (line: string) => void process.stdout.write(`${line}\n`);

say(`seed ${seed}: ${seconds} s of load by ${callers} callers on a PostgreSQL that is killed every 5 to 10 s`);
const namespace = 'almoner';
const temporal = await startTemporal({ inMemory: true });
const connection = await Connection.connect({ address: temporal.address });
await ensureNamespace(connection, namespace);
await connection.close();
const plan = { seed, seconds, callers, kills: 1, temporalAddress: temporal.address, namespace, tell: say };
const done = await killPostgres(plan);
await temporal.stop();
for (const problem of done.problems.slice(0, 20)) say(problem);
const verdict = done.problems.length === 0 ? 'nothing lost, nothing twice' : 'FAILED';
say(
  `seed ${seed}: ${done.told} commands stored, ${done.kills} kills, ${done.faults} calls failed and repeated, longest call ` +
    `${Math.round(done.longestCallMs)} ms, longest recovery ${Math.round(done.longestRecoveryMs)} ms: ${verdict}`,
);
process.exit(verdict === 'FAILED' ? 1 : 0);
