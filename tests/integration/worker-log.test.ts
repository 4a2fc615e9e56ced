import { describe, expect, test } from 'vitest';
import { QueryFailedError } from 'typeorm';
import { warnings } from '../../runtime/worker-log.ts';

describe('what the worker warns of', () => {
  test('says which statement failed how, and nothing that a person wrote', () => {
    const lines: string[] = [];
    const driver = Object.assign(new Error('invalid input: "ana@example.org"'), {
      code: '22001',
      table: 'mailbox',
      constraint: undefined,
      detail: 'Failing row contains (ana@example.org).',
    });
    const error = new QueryFailedError('INSERT INTO mailbox VALUES ($1)', ['Dear Ana Lopez'], driver);
    warnings((line) => lines.push(line)).warn('Activity failed', { error, activityType: 'deliver', attempt: 3 });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      event: 'worker.warning',
      message: 'Activity failed',
      activityType: 'deliver',
      attempt: 3,
      error: expect.stringMatching(/22001 mailbox/),
    });
    expect(lines[0]).not.toMatch(/ana/i);
  });

  test('keeps the message of a fault of ours', () => {
    const lines: string[] = [];
    warnings((line) => lines.push(line)).error('Failed', { error: new Error('JOURNAL_GAP don_1') });
    expect(lines[0]).toContain('JOURNAL_GAP don_1');
  });
});
