/** The longest pattern, in UTF-16 code units. */
const LONGEST = 200;

/** Powers of ten: in so many ways may a text be tried against a pattern before it is known not to match. */
const MOST_WAYS = 9;

/** The same of a quantifier without end, as a text may be about a thousand characters. */
const ENDLESS_WAYS = 3;

/** A part of a pattern: an escape, a class, an opening or closing bracket, a bar, or any sign; then perhaps a quantifier. */
const PART = /(\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|[\s\S])([*+?]|\{\d+(?:,\d*)?\})?/gu;

/** Why a pattern cannot be used: it does not compile, or some text could keep a browser busy with it. */
export function patternFault(pattern: string): { message: string; hint: string } | null {
  if (pattern.length > LONGEST) return { message: `a pattern of ${pattern.length} characters`, hint: `write at most ${LONGEST}` };
  // By itself as well as between brackets: `a)|(b` is none, though it would be one there.
  const why = compileFault(pattern) ?? compileFault(`^(?:${pattern})$`);
  return why === null ? runawayFault(pattern) : { message: `does not compile as a regular expression: ${why}`, hint: 'see the syntax of JavaScript regular expressions' };
}

/** Forms in the wild escape more than Unicode mode allows, so that the older syntax is good enough. */
function compileFault(source: string): string | null {
  try {
    RegExp(source);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*: (?=[^:]*$)/, '') : 'unknown';
  }
}

function runawayFault(pattern: string): { message: string; hint: string } | null {
  const around: number[] = [];
  let ways = 0;
  for (const [, part = '', quantifier] of pattern.matchAll(PART)) {
    if (/^\\(?:[1-9]|k<)/.test(part)) return { message: 'refers back to what it matched', hint: 'write it without a back reference' };
    if (part.startsWith('(')) {
      around.push(ways);
      ways = 0;
    } else if (part === ')') ways = (around.pop() ?? 0) + waysOf(ways, quantifier);
    else ways += part === '|' ? Math.log10(2) : waysOf(0, quantifier);
  }
  if (ways === Infinity) return { message: 'repeats without end what varies in itself, which can take for ever', hint: 'write one class, like [a-z ]+, or a small count, like {1,10}' };
  return ways > MOST_WAYS ? { message: 'leaves too many ways to match, which can take for ever', hint: 'write counts, like {1,10}, in place of + and *' } : null;
}

/** The ways of a part that by itself has so many, with its quantifier. */
function waysOf(inside: number, quantifier: string | undefined): number {
  const [least, most] = countsOf(quantifier);
  const own = least === most ? 0 : Math.min(Math.log10(most - least + 1), ENDLESS_WAYS);
  return own + (inside === 0 ? 0 : inside * most);
}

/** How often a quantifier matches, at the least and at the most. */
function countsOf(quantifier: string | undefined): [least: number, most: number] {
  if (quantifier === undefined) return [1, 1];
  if (quantifier === '?') return [0, 1];
  if (quantifier === '*') return [0, Infinity];
  if (quantifier === '+') return [1, Infinity];
  const [least = '', most] = quantifier.slice(1, -1).split(',');
  return [Number(least), most === undefined ? Number(least) : most === '' ? Infinity : Number(most)];
}
