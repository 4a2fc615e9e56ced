/** `npm run help`: every chore with one line of what it does. A test keeps chores.json complete. */
import { readFileSync } from 'node:fs';

const chores = Object.entries(JSON.parse(readFileSync(new URL('chores.json', import.meta.url), 'utf8')));
const width = Math.max(...chores.map(([script]) => script.length));
for (const [script, what] of chores) process.stdout.write(`npm run ${script.padEnd(width)}  ${what}\n`);
