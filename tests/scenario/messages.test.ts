import { describe, expect, test } from 'vitest';
import { render, writtenOut, type MessageBook } from '../../domain/messages.ts';
import { bounceSends } from '../../domain/organization/contacts.ts';
import type { Send } from '../../domain/policy.ts';
import { messagesOf } from '../../domain/programs/messages.ts';
import { shippedPolicies } from '../../domain/programs/registry.ts';

const book: MessageBook = {
  words: {
    'a-mail': {
      subject: 'About {contract}[: {end}]',
      lines: ['Ends on {end}.', 'Always.'],
      step: 'renew.',
      helpRoute: 'DESK',
    },
  },
  helpRoutes: { DESK: 'The desk' },
  greeting: 'Hello[ {contact}],',
  closing: ['Bye'],
};

describe('8.3: every message of a program has words', () => {
  const sends = ({ clocks, checklists = {} }: (typeof shippedPolicies)[number]): readonly Send[] => [
    ...Object.values(clocks).flatMap(({ steps, repeat, ifNoneLeft }) => [
      ...steps.flatMap((step) => step.sends),
      ...(repeat?.sends ?? []),
      ...(ifNoneLeft ?? []),
    ]),
    ...Object.values(checklists).flat(),
  ];

  test.each(shippedPolicies.map((policy) => [`${policy.programId} ${policy.version}`, policy] as const))(
    '%s',
    (_name, policy) => {
      const { words, helpRoutes } = messagesOf(policy.programId);
      const names = new Set(sends(policy).map(({ name }) => name));
      expect([...names].filter((name) => !Object.hasOwn(words, name))).toEqual([]);
      const routes = Object.values(words).flatMap(({ helpRoute }) => (helpRoute === null ? [] : [helpRoute]));
      expect(Object.keys(helpRoutes)).toEqual(expect.arrayContaining(routes));
    },
  );

  test('nothing is worded that no policy of the program sends', () => {
    const { words } = messagesOf('cisco-techsoup');
    const ofClocks = shippedPolicies.filter(({ programId }) => programId === 'cisco-techsoup').flatMap(sends);
    const ours = [...ofClocks, ...bounceSends];
    expect(Object.keys(words).filter((name) => !ours.some((send) => send.name === name))).toEqual([]);
  });

  test('no words show a hole, whatever is not known', () => {
    const { words } = messagesOf('cisco-techsoup');
    for (const name of Object.keys(words)) {
      const { subject, body } = render(messagesOf('cisco-techsoup'), name, 'MAIL', {});
      expect(`${subject}\n${body}`).not.toMatch(/[{}[\]]|undefined|null/);
      expect(subject).not.toBe('');
      expect(body).toContain('Next step: ');
    }
  });
});

describe('the filling in', () => {
  test('a part in brackets and a line go with what is not known', () => {
    const full = render(book, 'a-mail', 'MAIL', { contract: '4711', end: 'March 1, 2030', contact: 'Ana' });
    expect(full).toEqual({
      subject: 'About 4711: March 1, 2030',
      body: 'Hello Ana,\n\nEnds on March 1, 2030.\n\nAlways.\n\nNext step: renew.\n\nWhere: The desk\n\nBye\n',
    });
    const bare = render(book, 'a-mail', 'TASK', { contract: '4711' });
    expect(bare).toEqual({
      subject: 'About 4711',
      body: 'Always.\n\nNext step: renew.\n\nWhere: The desk\n',
    });
  });

  test('what is filled in is never read as a template', () => {
    const { body } = render(book, 'a-mail', 'MAIL', { contract: '1', contact: '[{end}] {contract}' });
    expect(body).toContain('Hello [{end}] {contract},');
  });

  test('a program without words tells a message by its name', () => {
    const { subject } = render(messagesOf('unheard-of'), 'some-task', 'TASK', { request: 'R-1' });
    expect(subject).toBe('Some task: request R-1');
  });

  test('dates are written out', () => {
    expect(writtenOut('2028-02-29')).toBe('February 29, 2028');
    expect(writtenOut('2028-12-01')).toBe('December 1, 2028');
  });
});
