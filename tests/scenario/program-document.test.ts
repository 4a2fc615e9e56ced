import { describe, expect, test } from 'vitest';
import { programSchema } from '../../domain/programs/document-schema.ts';
import { messagesOf } from '../../domain/programs/messages.ts';
import { documentOf, learn, newestPrograms, policyOf, shippedPrograms } from '../../domain/programs/registry.ts';

const village = documentOf('village-radios', 1);
if (village === null) throw new Error('The second program ships.');

/** What is wrong with a document: its paths, dots between. */
function paths(document: unknown): readonly string[] {
  const result = programSchema.safeParse(document);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}
const english = village.messages['en'];
if (english === undefined) throw new Error('English is always there.');
const saying = (name: string, words: unknown) => ({
  ...village,
  messages: { en: { ...english, words: { ...english.words, [name]: words } } },
});
const mail = { subject: 'A', lines: ['B.'], step: 'c.', helpRoute: null };

describe('D28: a program is one document, and a broken one is refused with the path of each error', () => {
  test.each(shippedPrograms.map((document) => [`${document.programId} ${document.version}`, document] as const))(
    '%s passes the schema unchanged, also as JSON',
    (_name, document) => {
      expect(programSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
    },
  );

  test.each([
    [
      'a policy of another program',
      { ...village, policy: { ...village.policy, programId: 'other' } },
      'policy.programId',
    ],
    ['a policy of another version', { ...village, policy: { ...village.policy, version: 7 } }, 'policy.version'],
    ['a program without a name', { ...village, name: ' ' }, 'name'],
    ['no English', { ...village, messages: {} }, 'messages.en'],
    [
      'a language that is no tag',
      { ...village, messages: { ...village.messages, Deutsch: english } },
      'messages.Deutsch',
    ],
    [
      'words of a clock that nobody knows',
      { ...village, words: { fulfillment: village.words['coverageEnd'] } },
      'words.fulfillment',
    ],
    [
      'a help route that is not there',
      saying('season-ends', { ...mail, helpRoute: 'DESK' }),
      'messages.en.words.season-ends.helpRoute',
    ],
    [
      'a bracket that stays open',
      saying('season-ends', { ...mail, subject: 'Ends[ on {end}' }),
      'messages.en.words.season-ends.subject',
    ],
    ['a message without lines', saying('season-ends', { ...mail, lines: [] }), 'messages.en.words.season-ends.lines'],
    [
      'a help route in small letters',
      { ...village, helpRoutes: { ...village.helpRoutes, desk: village.helpRoutes['WORKSHOP'] } },
      'helpRoutes.desk',
    ],
    [
      'a help route without a label',
      { ...village, helpRoutes: { WORKSHOP: { ...village.helpRoutes['WORKSHOP'], label: '' } } },
      'helpRoutes.WORKSHOP.label',
    ],
    ['a label that is no text', { ...village, labels: { vendor: 7 } }, 'labels.vendor'],
    [
      'a right about no command',
      { ...village, rights: { sellEverything: ['ADMINISTRATOR'] } },
      'rights.sellEverything',
    ],
    ['a right for nobody', { ...village, rights: { activateContract: [] } }, 'rights.activateContract'],
    ['a right for the clock', { ...village, rights: { activateContract: ['SYSTEM'] } }, 'rights.activateContract.0'],
    [
      'a program that nobody could move on',
      { ...village, rights: { adoptPolicyVersion: ['RECIPIENT'] } },
      'rights.adoptPolicyVersion',
    ],
    ['a field that nobody knows', { ...village, color: 'blue' }, ''],
  ])('%s', (_what, document, path) => {
    expect(paths(document)).toEqual([path]);
  });

  test('a message that is sent and has no words is named where it is sent, beside all other errors', () => {
    const { 'van-task': _gone, ...words } = english.words;
    expect(paths({ ...village, messages: { en: { ...english, words } } })).toEqual([
      'policy.clocks.pickupDay.steps.1.sends.0.name',
    ]);
    expect(paths({ ...village, name: '', labels: { 'no key': 'x' } }).toSorted()).toEqual(['labels.no key', 'name']);
  });

  test('a clock, ladder, calendar, route and right of somebody else’s making are expressible', () => {
    const spec = { kind: 'soft', zone: 'SITE', steps: [{ name: 'due', after: { hours: 5 }, kind: 'DUE', sends: [] }] };
    const policy = {
      ...village.policy,
      calendars: { FR: 'fr-1', '*': { id: 'own-1', weekend: [5], holidays: ['2026-03-01'] } },
      clocks: { ...village.policy.clocks, quoteAnswer: spec },
      takebackRoutes: [{ ...village.policy.takebackRoutes[0], route: 'BY_BOAT', officerOnly: true }],
    };
    expect(paths({ ...village, policy, rights: { closeDonation: ['ADMINISTRATOR'] } })).toEqual([]);
    expect(paths({ ...village, policy: { ...policy, calendars: { '*': 'mars-1' } } })).toEqual(['policy.calendars.*']);
  });
});

describe('What a process knows of programs', () => {
  test('the newest version answers when none is named; one that was heard of stays as it is', () => {
    const next = {
      ...village,
      programId: 'heard-of',
      version: 1,
      policy: { ...village.policy, programId: 'heard-of' },
    };
    expect(policyOf('heard-of')).toBeNull();
    learn(next);
    learn({ ...next, version: 3, policy: { ...next.policy, version: 3 } });
    learn({ ...next, version: 2, policy: { ...next.policy, version: 2 } });
    learn({ ...next, name: 'another' });
    expect(policyOf('heard-of')?.version).toBe(3);
    expect(documentOf('heard-of', 1)).toBe(next);
    expect(documentOf('heard-of', 9)).toBeNull();
    expect(newestPrograms().map(({ programId }) => programId)).toContain('heard-of');
  });

  test('what a language lacks is said in English', () => {
    const german = {
      words: { 'season-task': { ...mail, subject: 'Karte läuft ab' } },
      greeting: 'Guten Tag,',
      closing: [],
    };
    learn({ ...village, programId: 'spoken', messages: { ...village.messages, de: german } });
    const book = messagesOf('spoken', { language: 'de-AT' });
    expect(book.words['season-task']?.subject).toBe('Karte läuft ab');
    expect(book.words['season-ends']?.subject).toBe('Your repair card ends on {end}');
    expect(book.greeting).toBe('Guten Tag,');
    expect(messagesOf('spoken', { language: 'fr' }).greeting).toBe(english.greeting);
    expect(messagesOf('spoken', { version: 99 }).greeting).toBe(english.greeting);
  });
});
