import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DefaultLogger, bundleWorkflowCode, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { onTestFinished } from 'vitest';
import { checkout, loadConfig } from '../../runtime/config.ts';

/** A folder of this test's own, within the checkout so that modules are found. */
export async function workFolder(): Promise<string> {
  const parent = path.join(loadConfig().stateFolder, 'changed-shells');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, 'bundle-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The shell with one more activity at its beginning: works as before, and no recorded run fits it. */
export async function changedBundle(): Promise<WorkflowBundleWithSourceMap> {
  const folder = await workFolder();
  const shell = await readFile(path.join(checkout, 'workflows/entity.ts'), 'utf8');
  const begins = '  const startedAt = now();\n';
  if (!shell.includes(begins)) throw new Error('the shell has another shape: adapt this test');
  const changed = shell
    .replace(begins, `  await exclusively(look);\n${begins}`)
    .replaceAll(/from '(\.{1,2}\/[^']*)'/g, (_, to: string) => `from '${path.join(checkout, 'workflows', to)}'`);
  const workflowsPath = path.join(folder, 'entity.ts');
  await writeFile(workflowsPath, changed);
  return await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') });
}
