import { expect, test } from 'vitest';
import { forecast } from '../../domain/simulation.ts';
import { preface } from '../../runtime/life.ts';
import { story } from '../../domain/telling/tell.ts';
import { lifeFile, lifeNames } from '../fixtures/lives.ts';

// Read and checked against the rules by people: a change here is a change of what somebody is told, or when.
// `npm run lives:update` writes them anew; read the difference before you keep it.
test.each(lifeNames)('%s is told as it was read and approved', async (name) => {
  const script = lifeFile(name);
  const lines = [...preface(script), ...story(forecast(script))];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../lives/golden/${name}.txt`);
});
