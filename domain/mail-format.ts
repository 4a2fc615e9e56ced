/** A message for readers who asked for HTML (R41): the same words, nothing added and nothing loaded from elsewhere. */

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => signs[sign] ?? sign);

/** Plain text as HTML: blank lines part paragraphs, addresses that begin with http or https are links. */
export function htmlOf(text: string): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/u)
    .map((part) => `<p>${linked(part)}</p>`);
  return `${paragraphs.join('\n')}\n`;
}

function linked(part: string): string {
  return part
    .split(/(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)])/u)
    .map((piece, index) => (index % 2 === 0 ? escaped(piece) : `<a href="${escaped(piece)}">${escaped(piece)}</a>`))
    .join('')
    .replaceAll('\n', '<br>\n');
}
