import { describe, expect, test } from 'vitest';
import { historySearch } from '../../domain/request-history.ts';

const nothing = { requestNumber: null, from: null, to: null };
const at = (text: string) => Date.parse(text);

describe('R11: which requests a history shows', () => {
  test('T09: at 23:30 on the last day of the month it is still that month in the organization’s zone', () => {
    const now = at('2026-02-01T07:30:00Z'); // 23:30 on 31 January in Los Angeles
    expect(historySearch(nothing, now, 'America/Los_Angeles')).toEqual({
      kind: 'range',
      from: '2026-01-01',
      to: '2026-01-31',
      isDefault: true,
    });
    expect(historySearch(nothing, now, 'Europe/Berlin')).toMatchObject({ from: '2026-02-01', to: '2026-02-28' });
  });

  test('a month ends on its own last day', () => {
    expect(historySearch(nothing, at('2028-02-10T12:00:00Z'), 'UTC')).toMatchObject({ to: '2028-02-29' });
    expect(historySearch(nothing, at('2026-12-31T12:00:00Z'), 'UTC')).toMatchObject({ to: '2026-12-31' });
  });

  test('either end of a range may be open, and both days count', () => {
    const asked = { ...nothing, from: '2026-01-05' };
    expect(historySearch(asked, 0, 'UTC')).toEqual({ kind: 'range', from: '2026-01-05', to: null, isDefault: false });
    const one = { ...nothing, from: '2026-01-05', to: '2026-01-05' };
    expect(historySearch(one, 0, 'UTC')).toMatchObject({ kind: 'range', from: '2026-01-05', to: '2026-01-05' });
  });

  test('a range that ends before it begins is INVALID_DATE_RANGE', () => {
    const asked = { ...nothing, from: '2026-02-02', to: '2026-02-01' };
    expect(historySearch(asked, 0, 'UTC')).toMatchObject({ kind: 'refused', finding: { code: 'INVALID_DATE_RANGE' } });
  });

  test('D9: with a number and a range the number wins and the answer says so', () => {
    const asked = { requestNumber: ' R-1 ', from: '2026-02-02', to: '2026-02-01' };
    expect(historySearch(asked, 0, 'UTC')).toEqual({ kind: 'number', requestNumber: 'R-1', ignored: ['DATE_RANGE'] });
    expect(historySearch({ ...nothing, requestNumber: 'R-1' }, 0, 'UTC')).toMatchObject({ ignored: [] });
    expect(historySearch({ ...nothing, requestNumber: '  ' }, 0, 'UTC')).toMatchObject({ isDefault: true });
  });
});
