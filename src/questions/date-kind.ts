import { NOT_SURE, type Kind } from './types.ts';

/** An answer that is a date. */
export const dateKind: Kind<string> = {
  details: ['min', 'max', 'precision', 'notSure'],
  needs: [],
  repeatable: true,
  comparedWith: 'date',
  values: (answer) => [answer === NOT_SURE ? { kind: 'not-sure' } : { kind: 'date', value: answer }],
};
