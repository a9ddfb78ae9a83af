/** The span of a top-level member's value, and where the object ends. */
interface Spans {
  /** From the first character of the value to after its last. */
  value: readonly [number, number] | null;
  /** After the last character of the last member; null in an empty object. */
  lastEnd: number | null;
  open: number;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
/** Everything up to the next character that opens, closes or parts something. */
const PLAIN = /[^"[\]{},]*/y;

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return Math.max(pattern.lastIndex, at);
}

/** Where a value that begins here ends; the text is known to be JSON. */
function valueEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; ) {
    const sign = text[at];
    if (sign === '"') at = skip(STRING, text, at);
    else if (sign === '{' || sign === '[') [depth, at] = [depth + 1, at + 1];
    else if (depth > 0 && (sign === '}' || sign === ']')) [depth, at] = [depth - 1, at + 1];
    else if (depth > 0 && sign === ',') at += 1;
    else at = skip(PLAIN, text, at);
    if (depth === 0) return from + text.slice(from, at).trimEnd().length;
  }
  return text.length;
}

function spansOf(text: string, name: string): Spans {
  const open = text.indexOf('{');
  const spans: Spans = { value: null, lastEnd: null, open };
  let at = skip(SPACE, text, open + 1);
  while (text[at] === '"') {
    const keyEnd = skip(STRING, text, at);
    const colon = skip(SPACE, text, keyEnd);
    const start = skip(SPACE, text, colon + 1);
    const end = valueEnd(text, start);
    if (JSON.parse(text.slice(at, keyEnd)) === name) spans.value = [start, end];
    spans.lastEnd = end;
    const comma = skip(SPACE, text, end);
    at = text[comma] === ',' ? skip(SPACE, text, comma + 1) : text.length;
  }
  return spans;
}

/** The text of a JSON object with one member set, and every other character as it was. */
export function withMember(text: string, name: string, value: unknown): string {
  const { value: present, lastEnd, open } = spansOf(text, name);
  const indent = /\{\r?\n([ \t]+)"/.exec(text)?.[1];
  const newLine = `${/\r?\n/.exec(text)?.[0] ?? '\n'}${indent ?? ''}`;
  const json = indent === undefined ? JSON.stringify(value) : JSON.stringify(value, null, indent).replaceAll('\n', newLine);
  if (present) return text.slice(0, present[0]) + json + text.slice(present[1]);
  const at = lastEnd ?? open + 1;
  const before = `${lastEnd === null ? '' : ','}${indent === undefined ? '' : newLine}`;
  return `${text.slice(0, at)}${before}${JSON.stringify(name)}: ${json}${text.slice(at)}`;
}
