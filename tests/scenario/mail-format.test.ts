import { describe, expect, test } from 'vitest';
import { htmlOf } from '../../domain/mail-format.ts';

describe('R41: a mail for readers who asked for HTML', () => {
  test('says the same in paragraphs, with its links to click', () => {
    const text = 'Hello Ana,\n\nNext step: renew.\nWhere: Locator: https://locator.example/find?a=1&b=2.\n\nBye\n';
    expect(htmlOf(text)).toBe(
      [
        '<p>Hello Ana,</p>',
        '<p>Next step: renew.<br>\nWhere: Locator: <a href="https://locator.example/find?a=1&amp;b=2">https://locator.example/find?a=1&amp;b=2</a>.</p>',
        '<p>Bye</p>\n',
      ].join('\n'),
    );
  });

  test('what somebody typed is never markup', () => {
    expect(htmlOf('<img src="x" onerror=\'y\'> & javascript:alert(1)')).toBe(
      '<p>&lt;img src=&quot;x&quot; onerror=&#39;y&#39;&gt; &amp; javascript:alert(1)</p>\n',
    );
  });
});
