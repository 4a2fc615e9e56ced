/** Parts of field names that stand for a secret, in lower case without separators (R32). */
const secretParts = ['password', 'passwd', 'passcode', 'passphrase', 'secret', 'securityanswer'] as const;
/** Whole words: as parts they would also stand in `shipping`. */
const secretWords: ReadonlySet<string> = new Set(['pin', 'pins', 'pwd']);

/**
 * Paths of fields named like a secret, at any depth, in any case and with any separators (R32, T16). Looks at names
 * only: a secret's content is read by nobody.
 */
export function secretFields(input: unknown, path = ''): readonly string[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([name, value]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return isSecretName(name) ? [here] : secretFields(value, here);
  });
}

function isSecretName(name: string): boolean {
  const joined = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
  if (secretParts.some((part) => joined.includes(part))) return true;
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return words.some((word) => secretWords.has(word.toLowerCase()));
}
