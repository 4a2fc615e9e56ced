import type { z } from 'zod';

/** What is wrong with a value of an input, in one plain sentence that says what to give instead. */
export function plainIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('undefined')
        ? 'This is needed.'
        : `Give ${types[issue.expected] ?? `a value of type ${issue.expected}`}.`;
    case 'too_small':
      return edge(issue.origin, Number(issue.minimum), 'least');
    case 'too_big':
      return edge(issue.origin, Number(issue.maximum), 'most');
    case 'invalid_value':
      return `Give one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return formats[issue.format] ?? 'This is not written as it has to be; see the description of the field.';
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return `${issue.message}.`;
  }
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

const formats: Readonly<Record<string, string>> = {
  date: 'Give a day such as 2026-12-04.',
  email: 'Give an e-mail address such as name@example.org.',
};

function edge(origin: string, limit: number, side: 'least' | 'most'): string {
  if (side === 'least' && limit === 1 && origin === 'string') return 'This may not be empty.';
  if (side === 'least' && limit === 1 && origin === 'array') return 'Give at least one.';
  if (origin === 'string') return `Give at ${side} ${limit} characters.`;
  if (origin === 'array') return `Give at ${side} ${limit} of them.`;
  return `Give ${limit} or ${side === 'least' ? 'more' : 'less'}.`;
}
