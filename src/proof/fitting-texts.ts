/** Where a pattern is read. */
interface Reader {
  pattern: string;
  at: number;
  /** Which of several characters or alternatives to take, from 0. */
  taste: number;
}

/** Texts that may fit a regular expression; whoever asks has to try them, for lookarounds and back references are passed over. */
export function fittingTexts(pattern: string): string[] {
  const tastes = [0, 1, 2, 3, 4, 5];
  return [...new Set(tastes.map((taste) => alternatives({ pattern, at: 0, taste }, 0)))];
}

/** Deeper nesting than this is not followed. */
const DEEPEST = 20;

function alternatives(reader: Reader, depth: number): string {
  const found = [sequence(reader, depth)];
  while (reader.pattern[reader.at] === '|') {
    reader.at += 1;
    found.push(sequence(reader, depth));
  }
  return found[reader.taste % found.length] ?? '';
}

function sequence(reader: Reader, depth: number): string {
  let text = '';
  while (!'|)'.includes(reader.pattern[reader.at] ?? '')) {
    const one = atom(reader, depth);
    text += one.repeat(timesOf(reader));
  }
  return text;
}

function atom(reader: Reader, depth: number): string {
  const sign = reader.pattern[reader.at++] ?? '';
  if (sign === '(') return group(reader, depth);
  if (sign === '[') return oneOf(reader);
  if (sign === '\\') return escaped(reader);
  if (sign === '^' || sign === '$') return '';
  return sign === '.' ? sampleOf('aA1 -', reader) : sign;
}

function group(reader: Reader, depth: number): string {
  const start = /^\?(?::|<?[=!]|<[A-Za-z]\w*>)/.exec(reader.pattern.slice(reader.at))?.[0] ?? '';
  reader.at += start.length;
  const text = depth < DEEPEST ? alternatives(reader, depth + 1) : '';
  reader.at += 1;
  return /[=!]$/.test(start) ? '' : text;
}

/** A character class: one of its members, or one that is none of them. */
function oneOf(reader: Reader): string {
  const end = endOfClass(reader);
  const body = reader.pattern.slice(reader.at, end);
  reader.at = end + 1;
  const negated = body.startsWith('^');
  const members = membersOf(negated ? body.slice(1) : body);
  if (!negated) return sampleOf(members, reader);
  return sampleOf([...PRINTABLE].filter((sign) => !members.includes(sign)).join(''), reader);
}

function endOfClass({ pattern, at }: Reader): number {
  for (let end = at; end < pattern.length; end++) {
    if (pattern[end] === '\\') end += 1;
    else if (pattern[end] === ']') return end;
  }
  return pattern.length;
}

const PRINTABLE = `aA1 -_.,:/+'()#&@${'bcdefghijklmnopqrstuvwxyzBCDEFGHIJKLMNOPQRSTUVWXYZ023456789'}`;

function membersOf(body: string): string {
  let members = '';
  for (let at = 0; at < body.length; at++) {
    const sign = body[at] ?? '';
    const last = body[at + 2];
    if (sign === '\\') members += signsOf(body[++at] ?? '');
    else if (body[at + 1] === '-' && last !== undefined) {
      members += [sign, middle(sign, last), last].join('');
      at += 2;
    } else members += sign;
  }
  return members;
}

const middle = (from: string, to: string): string => String.fromCharCode(Math.floor((from.charCodeAt(0) + to.charCodeAt(0)) / 2));

/** Examples of what an escape stands for. */
function signsOf(sign: string): string {
  const classes: Readonly<Record<string, string>> = { d: '159', w: 'aA1', s: ' ', D: 'a-', W: '- ', S: 'aA1', b: '', B: '', t: '\t', n: '\n' };
  return Object.hasOwn(classes, sign) ? (classes[sign] ?? '') : sign;
}

function escaped(reader: Reader): string {
  const property = /^[pP]\{[^}]*\}/.exec(reader.pattern.slice(reader.at))?.[0];
  if (property === undefined) return sampleOf(signsOf(reader.pattern[reader.at++] ?? ''), reader);
  reader.at += property.length;
  const isNumber = property.includes('{N');
  if (property.startsWith('P')) return sampleOf(isNumber ? 'amz' : '19-', reader);
  return sampleOf(isNumber ? '159' : property.includes('{Lu') ? 'AMZ' : 'amz', reader);
}

function sampleOf(signs: string, { taste }: Reader): string {
  return signs[taste % Math.max(1, signs.length)] ?? '';
}

/** How often the atom before stands: as few times as it may, though once rather than never. */
function timesOf(reader: Reader): number {
  const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.pattern.slice(reader.at));
  if (!quantifier) return 1;
  reader.at += quantifier[0].length;
  const least = quantifier[1] === undefined ? 1 : Number(quantifier[1]);
  return Math.min(least === 0 && reader.taste % 2 === 0 ? 1 : least, 1000);
}
