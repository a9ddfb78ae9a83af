import type { Option, Question } from '../definition/types.ts';

const LISTED = 30;

const quoted = (options: readonly Option[] = []): string => {
  const codes = options.slice(0, LISTED).map(({ code }) => JSON.stringify(code));
  return options.length > LISTED ? `${codes.join(', ')} … (${options.length} in all)` : codes.join(', ');
};

const between = ({ min, max }: Question): string =>
  `${min === undefined ? '' : ` from ${min}`}${max === undefined ? '' : ` to ${max}`}`;

const EXAMPLES: Readonly<Record<string, (question: Question) => string>> = {
  consent: ({ options }) => `a list of what is agreed to, from: ${quoted(options)}`,
  'single-choice': ({ options }) => `one of: ${quoted(options)}`,
  'multiple-choice': ({ options }) => `a list of: ${quoted(options)}`,
  areas: ({ options }) => `a list of: ${quoted(options)}`,
  'yes-no': () => 'true or false',
  integer: (question) => `a whole number${between(question)}`,
  decimal: (question) => `a number${between(question)}`,
  scale: (question) => `a whole number${between(question)}`,
  quantity: (question) => `{ "value": a number${between(question)}, "unit": one of ${quoted(question.options)} }`,
  date: (question) => `a date, as "2026-01-31", or as much of it as is known${between(question)}`,
  time: () => 'a time, as "14:30"',
  'date-time': () => 'a local date and time, as "2026-01-31T14:30"',
  url: () => 'an address, as "https://clinic.example"',
  phone: () => 'a phone number, as "+84 90 123 4567"',
  email: () => 'an e-mail address',
  display: () => 'true, or leave it out',
  attachment: () => 'true, for "I will bring it"',
};

/** What a question takes as its answer in a file of answers, in words. */
export function acceptedAnswers(question: Question): string {
  const one = Object.hasOwn(EXAMPLES, question.type) ? EXAMPLES[question.type]?.(question) : undefined;
  const own = question.openChoice || question.options?.some((option) => option.ownWords) ? '; own words as { "text": "…" }' : '';
  const words = question.options?.some((option) => option.ownWords) ? '; own words as { "code": "…", "text": "…" }' : own;
  const unsure = question.notSure ? '; or "not-sure"' : '';
  return `${question.repeats ? 'one answer or a list of them, each ' : ''}${one ?? 'a text'}${words}${unsure}`;
}
