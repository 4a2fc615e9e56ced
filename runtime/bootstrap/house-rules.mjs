/** Lint rules of this repository that the linter has no rule of its own for (see .oxlintrc.json). */

const longFrom = 300;

/** True for `name: true` or `'name': true` in an object. */
function switchesOn(property, name) {
  const key = property.key?.name ?? property.key?.value;
  return key === name && property.value?.type === 'Literal' && property.value.value === true;
}

export default {
  meta: { name: 'house' },
  rules: {
    'no-synchronize': {
      create: (context) => ({
        Property(node) {
          if (!switchesOn(node, 'synchronize')) return;
          context.report({ node, message: 'The schema changes by reviewed migrations only, never by synchronize.' });
        },
      }),
    },
    'no-wall-clock-date': {
      create: (context) => ({
        NewExpression(node) {
          if (node.callee.name !== 'Date' || node.arguments.length > 0) return;
          context.report({
            node,
            message: 'Take `asOf` from the input: in a simulation the wall clock is years away.',
          });
        },
      }),
    },
    'long-file': {
      create: (context) => ({
        Program(node) {
          const lines = context.sourceCode.lines.length;
          if (lines <= longFrom) return;
          context.report({ node, message: `${lines} lines: split by use case from ${longFrom} on; 400 is the end.` });
        },
      }),
    },
  },
};
