import { migrate } from '../database/migrate.ts';
import { startPostgres } from './servers/postgres.ts';

// `npm run db:migrate`: brings the database of DATABASE_URL, else the embedded one, to the schema of this build.
const postgres = await startPostgres({ name: 'main' });
try {
  await migrate(postgres.url);
  console.log('The database has the schema of this build.');
} finally {
  await postgres.stop();
}
