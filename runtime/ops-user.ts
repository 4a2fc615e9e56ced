/**
 * `npm run ops:user -- add <address> <role>`, `password <address>`, `role <address> <role>`, `disable <address>`,
 * `enable <address>`: who may sign in. A password is made up and shown once; the first line of stdin is taken instead when
 * `--stdin` is given. Exit code 2: not said rightly; 1: nobody has this address, or somebody has it already.
 */
import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { passwordLength } from '../api/auth/password.ts';
import { addUser, newPassword, setDisabled, setPassword, setRole } from '../api/auth/users.ts';
import { openMainDatabase } from './main-database.ts';

const usage = `Usage: npm run ops:user -- add <address> <role> [--stdin] | password <address> [--stdin] | role <address> <role>
  | disable <address> | enable <address>. Roles: ADMINISTRATOR, PROGRAM_OFFICER, AUDITOR.\n`;
const roles = z.enum(['ADMINISTRATOR', 'PROGRAM_OFFICER', 'AUDITOR']);

async function password(isGiven: boolean): Promise<string> {
  if (!isGiven) return newPassword();
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.length >= passwordLength.min && line.length <= passwordLength.max) return line;
    break;
  }
  throw new Error(`A password has ${passwordLength.min} to ${passwordLength.max} characters.`);
}

async function run(args: readonly string[]): Promise<number> {
  const isGiven = args.includes('--stdin');
  const [task, address, wanted] = args.filter((each) => each !== '--stdin');
  const email = z.email().safeParse(address);
  const role = roles.safeParse(wanted);
  const needsRole = task === 'add' || task === 'role';
  const tasks = ['add', 'password', 'role', 'disable', 'enable'];
  if (!email.success || !tasks.includes(task ?? '') || (needsRole && !role.success)) {
    process.stderr.write(usage);
    return 2;
  }
  const given = task === 'add' || task === 'password' ? await password(isGiven) : '';
  const { db, close } = await openMainDatabase(2);
  try {
    const { data: who } = email;
    const as = role.success ? role.data : 'AUDITOR';
    const isDone =
      task === 'add'
        ? await addUser(db, { email: who, role: as, password: given })
        : task === 'password'
          ? await setPassword(db, who, given)
          : task === 'role'
            ? await setRole(db, who, as)
            : await setDisabled(db, who, task === 'disable');
    if (!isDone) {
      process.stderr.write(task === 'add' ? 'This address has a user already.\n' : 'Nobody has this address.\n');
      return 1;
    }
    process.stdout.write(`${task}: done. Sessions that were open have ended.\n`);
    if (given !== '' && !isGiven) process.stdout.write(`Password, shown only now: ${given}\n`);
    return 0;
  } finally {
    await close();
  }
}

process.exitCode = await run(process.argv.slice(2));
