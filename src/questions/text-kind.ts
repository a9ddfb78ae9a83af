import type { Kind } from './types.ts';

/** An answer that is what was typed. */
export const textKind: Kind<string> = {
  details: ['minLength', 'maxLength', 'pattern'],
  needs: [],
  takesWords: true,
  repeatable: true,
  comparedWith: 'text',
  values: (answer) => [{ kind: 'string', text: answer }],
};

/** One that is a name or a number chosen long before, not a sentence: "tuvan@" asks nobody for help. */
export const addressKind: Kind<string> = { ...textKind, takesWords: false };
