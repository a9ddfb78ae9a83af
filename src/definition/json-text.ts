import { memberPath, MOST_ISSUES, quoted, type Issue } from './issue.ts';
import { MAX_DEPTH } from './shape.ts';

const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS = new Map<string, [word: string, value: unknown]>([['t', ['true', true]], ['f', ['false', false]], ['n', ['null', null]]]);

/** Ends the reading at the first place that is no JSON. */
class NotJson extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issue.message);
    this.issue = issue;
  }
}

/** The largest text that is read, in bytes of UTF-8. */
export const LARGEST_TEXT = 262_144;

/** Reads JSON text (RFC 8259) as far as it may be a questionnaire; says where a fault stands, and finds names that stand twice in one object. Undefined where it is none. */
export function readJson(text: string): { json: unknown; issues: Issue[] } {
  if (isLarger(text)) {
    const hint = 'remove what is not used, or split it into questionnaires that a visitor can finish';
    return { json: undefined, issues: [{ path: '$', message: `the text is larger than ${LARGEST_TEXT} bytes`, hint }] };
  }
  // A byte order mark is no JSON, yet some editors write it.
  const reader = new JsonReader(text.startsWith('\ufeff') ? text.slice(1) : text);
  try {
    return { json: reader.whole(), issues: reader.issues };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { json: undefined, issues: [...reader.issues, error.issue] };
  }
}

function isLarger(text: string): boolean {
  if (text.length > LARGEST_TEXT) return true;
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Two bytes from U+0080, three from U+0800; each half of a surrogate pair stands for two of four.
    if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes > LARGEST_TEXT;
}

class JsonReader {
  readonly issues: Issue[] = [];
  readonly #text: string;
  #at = 0;
  /** The names and numbers that lead to where the reading stands. */
  readonly #steps: (string | number)[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  whole(): unknown {
    const value = this.#value();
    this.#skip();
    if (this.#at < this.#text.length) this.#fail('the end', 'remove what follows, or check the brackets before it');
    return value;
  }

  #value(): unknown {
    this.#skip();
    const first = this.#text[this.#at] ?? '';
    if (first === '"') return this.#string();
    if (first === '{' || first === '[') return this.#nested(first);
    const literal = LITERALS.get(first);
    if (literal && this.#text.startsWith(literal[0], this.#at)) {
      this.#at += literal[0].length;
      return literal[1];
    }
    const number = this.#match(NUMBER);
    return number === undefined ? this.#fail('a value', 'write a text between quotation marks, a number, true, false, null, a list or an object') : Number(number);
  }

  #nested(first: '{' | '['): unknown {
    if (this.#steps.length >= MAX_DEPTH) throw new NotJson({ path: this.#path(), message: `nested more than ${MAX_DEPTH} deep (${this.#place(this.#at)})`, hint: 'flatten it' });
    this.#at += 1;
    return first === '{' ? this.#members() : this.#items();
  }

  #items(): unknown[] {
    const items: unknown[] = [];
    if (this.#takes(']')) return items;
    do {
      this.#steps.push(items.length);
      items.push(this.#value());
      this.#steps.pop();
    } while (this.#goesOn(']'));
    return items;
  }

  #members(): Record<string, unknown> {
    const members: Record<string, unknown> = {};
    if (this.#takes('}')) return members;
    do {
      this.#skip();
      const at = this.#at;
      if (this.#text[at] !== '"') this.#fail('a name between quotation marks', 'write "name": value, and no comma after the last member');
      const name = this.#string();
      this.#steps.push(name);
      if (Object.hasOwn(members, name)) this.#twice(name, at);
      if (!this.#takes(':')) this.#fail('":"', 'write a colon between the name and the value');
      const value = this.#value();
      // An assignment to this one would change the prototype.
      if (name === '__proto__') Object.defineProperty(members, name, { value, enumerable: true, configurable: true, writable: true });
      else members[name] = value;
      this.#steps.pop();
    } while (this.#goesOn('}'));
    return members;
  }

  #twice(name: string, at: number): void {
    if (this.issues.length > MOST_ISSUES) return;
    this.issues.push({ path: this.#path(), message: `${quoted(name)} stands twice in this object (${this.#place(at)})`, hint: 'keep one of them' });
  }

  #goesOn(end: ']' | '}'): boolean {
    if (this.#takes(',')) return true;
    return this.#takes(end) ? false : this.#fail(`"," or "${end}"`, `write a comma before the next one, or "${end}" at the end`);
  }

  #string(): string {
    const token = this.#match(STRING);
    if (token === undefined) return this.#fail('a text', 'close the quotation marks on the same line, and write \\n, \\" and \\\\ for a line end, a quotation mark and a backslash');
    return token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
  }

  #takes(sign: string): boolean {
    this.#skip();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #skip(): void {
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
      this.#at += 1;
    }
  }

  #match(token: RegExp): string | undefined {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #fail(expected: string, hint: string): never {
    const rest = this.#text.slice(this.#at, this.#at + 20).split('\n')[0] ?? '';
    const found = this.#at >= this.#text.length ? 'the end of the text' : JSON.stringify(rest);
    throw new NotJson({ path: this.#path(), message: `no JSON: expected ${expected}, found ${found} (${this.#place(this.#at)})`, hint });
  }

  #path(): string {
    return this.#steps.reduce<string>(memberPath, '$');
  }

  #place(at: number): string {
    const before = this.#text.slice(0, at);
    const line = before.lastIndexOf('\n') + 1;
    return `line ${before.split('\n').length}, column ${at - line + 1}`;
  }
}
