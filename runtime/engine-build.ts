import { obtainTemporalServer } from './temporal-binary.ts';

process.stdout.write(`Temporal server: ${await obtainTemporalServer()}\n`);
