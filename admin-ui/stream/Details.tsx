import type { ReactNode } from 'react';
import { Empty } from '../shared/Notes.tsx';
import { Facts, Section } from '../shared/Section.tsx';
import { humanize } from '../shared/words.ts';

/** What was filled in, as it was recorded; personal, so it can be gone. */
export function Details({ details, title }: { readonly details: unknown; readonly title: string }): ReactNode {
  const facts = factsOf(details);
  return (
    <Section title={title} note="Personal data: kept apart from the journal and can be erased.">
      {facts.length === 0 ? (
        <Empty title="Nothing is kept">It was never given, or it was erased.</Empty>
      ) : (
        <Facts of={facts} />
      )}
    </Section>
  );
}

function factsOf(details: unknown, before = ''): readonly (readonly [string, string])[] {
  if (typeof details !== 'object' || details === null) return [];
  return Object.entries(details).flatMap(([name, value]: [string, unknown]) => {
    const term = before === '' ? humanize(name) : `${before}: ${humanize(name).toLowerCase()}`;
    if (typeof value === 'object' && value !== null) return factsOf(value, term);
    return value === null || value === '' ? [] : [[term, textOf(value)] as const];
  });
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}
