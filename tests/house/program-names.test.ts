import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from '../../runtime/config.ts';

/** Names of the parties of the default program; words of their own, or within identifiers. */
const names = /cisco|techsoup|smart[ -]?net|\bcco(?=[^a-z]|$|id)/giu;

/** What may stay, and why. */
const allowed: readonly RegExp[] = [
  // A field of the stable API, its column and its argument: "a support contract comes with this product". Renaming it
  // would break whoever reads it.
  /smartnetEligible|smartnet_eligible/gu,
  // Where the default program's own folder is joined to the list of those that ship.
  /\.\/cisco-techsoup\/program\.ts|\bciscoTechsoup\b/gu,
];

const sources = globSync(
  ['domain', 'workflows', 'activities', 'database', 'api', 'runtime', 'admin-ui'].map(
    (folder) => `${folder}/**/*.{ts,tsx,mjs,graphql,json,html,css,sql}`,
  ),
  { cwd: checkout },
).filter((file) => !/^domain\/programs\/cisco-techsoup\/|^admin-ui\/dist\/|\/generated\/|^api\/released/u.test(file));

test('D11, D28: no vendor and no intermediary is named outside the data of its program', () => {
  expect(sources.length).toBeGreaterThan(200);
  const found = sources.flatMap((file) => {
    const text = allowed.reduce(
      (rest, one) => rest.replaceAll(one, ''),
      readFileSync(path.join(checkout, file), 'utf8'),
    );
    return [...text.matchAll(names)].map(([name]) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

test('the search finds what it looks for', () => {
  for (const text of ['Cisco.com', 'ciscoAccount', 'TechSoup', 'SMARTnet', 'Smart Net Total Care', 'CCO id', 'ccoId']) {
    expect(text.match(names), text).not.toBeNull();
  }
  expect('according to the account'.match(names)).toBeNull();
});

/** Whoever speaks to somebody else's server: the download of the engine, and the supervisor's look at its own API. */
const speakers: readonly string[] = ['runtime/servers/temporal-download.ts', 'runtime/start/served.ts'];

test('D10: what happened is told by people and programs; nothing here asks the sites of a vendor', () => {
  const asks = /\bfetch\(|\bhttps?\.(?:get|request)\(|from '(?:node:https|undici|axios|got)'/u;
  const found = sources.filter(
    (file) => !file.startsWith('admin-ui/') && asks.test(readFileSync(path.join(checkout, file), 'utf8')),
  );
  expect(found.toSorted()).toEqual(speakers);
});
