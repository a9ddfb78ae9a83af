/** What is wrong with an input, where, and what to do about it. */
export interface Issue {
  /** JSON path, from `$`. */
  path: string;
  /** What was found and what was expected. */
  message: string;
  /** The remedy. */
  hint: string;
}

/** More issues than these are counted no further: nobody mends so many at once, and a hostile input has them by the thousand. */
export const MOST_ISSUES = 200;

/** The most names that a hint lists. */
const MOST_NAMES = 24;

const PLAIN_NAME = /^[A-Za-z_][\w-]*$/;

/** A text between quotation marks, cut short where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 40)}…` : text);
}

/** The path of a member, quoted where it is not a plain name. */
export function memberPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return key.length <= 80 && PLAIN_NAME.test(key) ? `${path}.${key}` : `${path}[${quoted(key)}]`;
}

/** Names to choose from, for a hint. */
export function listed(names: Iterable<string>): string {
  const all = [...names];
  if (all.length === 0) return 'none is declared';
  return all.length > MOST_NAMES ? `${all.slice(0, MOST_NAMES).join(', ')} and ${all.length - MOST_NAMES} more` : all.join(', ');
}

/** The issues that are worth reporting, with a last one that says whether there are others. */
export function cutShort(issues: readonly Issue[]): Issue[] {
  if (issues.length <= MOST_ISSUES) return [...issues];
  return [...issues.slice(0, MOST_ISSUES), { path: '$', message: `there are more issues than these ${MOST_ISSUES}`, hint: 'mend these first, then check again' }];
}
