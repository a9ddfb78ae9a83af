import type { Problem } from '../definition/problem.ts';

const PLAIN = {
  required: 'it says nothing',
  'choose-one': 'nothing is chosen',
  'choose-unit': 'it has no unit',
  'not-a-phone-number': 'it is not a phone number',
  'not-an-email': 'it is not an e-mail address',
  'not-a-url': 'it is not an absolute http or https address',
  'consent-required': 'what the visit cannot go on without is not agreed to',
  'wrong-kind': 'it is not of the kind this question takes',
  'not-a-number': 'it is not a number, or can be read as more than one',
  'not-a-whole-number': 'it is not a whole number',
  'not-a-date': 'it is not a date that exists',
  'not-a-time': 'it is not a time that exists',
  'too-vague': 'it says less than this question asks for',
  'wrong-format': 'it does not match the pattern of this question',
  'read-only': 'this question shows a value that cannot be changed',
} as const;

const LIMITED = {
  'too-few-choices': (limit: number | string) => `fewer than ${limit} are chosen`,
  'too-many-choices': (limit: number | string) => `more than ${limit} are chosen`,
  'too-short': (limit: number | string) => `it is shorter than ${limit} characters`,
  'too-long': (limit: number | string) => `it is longer than ${limit} characters`,
  'too-many-answers': (limit: number | string) => `there are more than ${limit} answers`,
  'too-many-decimals': (limit: number | string) => `it has more than ${limit} decimal places`,
  'too-low': (limit: number | string) => `it is less than ${limit}`,
  'too-high': (limit: number | string) => `it is more than ${limit}`,
} as const;

/** Why a value is not an answer, for whoever wrote it into a file. */
export function problemInWords(problem: Problem): string {
  if (problem.code === 'unknown-option') return `there is no option ${JSON.stringify(problem.option)}`;
  return 'limit' in problem ? LIMITED[problem.code](problem.limit) : PLAIN[problem.code];
}
