import type { Literal } from './types.ts';

const TOKEN = /\s*(?:('(?:[^'\\]|\\.)*')|(@T?[\d:.TZ+-]+)|(\d+(?:\.\d+)?)|([%$]?[A-Za-z_]\w*)|(!=|<=|>=|[=<>.()]))/y;

/** A token: what it is written with, and what it stands for where it is a literal. */
interface Token {
  text: string;
  literal?: Literal;
}

/** The tokens of a FHIRPath expression, taken one after another. */
export class Tokens {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The tokens of an expression; null where it holds anything else. */
  static of(expression: string): Tokens | null {
    const tokens: Token[] = [];
    const pattern = new RegExp(TOKEN);
    const end = expression.trimEnd().length;
    while (pattern.lastIndex < end) {
      const found = pattern.exec(expression);
      if (!found) return null;
      tokens.push(tokenOf(found));
    }
    return new Tokens(tokens);
  }

  get atEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  /** Takes the next token if it is this one. */
  takes(text: string): boolean {
    return this.takesAll(text);
  }

  /** Takes the next tokens if they are these. */
  takesAll(...texts: string[]): boolean {
    const match = texts.every((text, index) => {
      const token = this.#tokens[this.#at + index];
      return token?.text === text && (!token.literal || token.literal.kind === 'boolean');
    });
    if (match) this.#at += texts.length;
    return match;
  }

  /** Takes the next token if it is a literal. */
  literal(): Literal | null {
    const literal = this.#tokens[this.#at]?.literal;
    if (!literal) return null;
    this.#at += 1;
    return literal;
  }
}

function tokenOf([, text, moment, number, name, sign]: RegExpExecArray): Token {
  if (text !== undefined) return { text, literal: { kind: 'string', value: text.slice(1, -1).replace(/\\(.)/g, '$1') } };
  if (moment !== undefined) return { text: moment, literal: momentOf(moment) };
  if (number !== undefined) return { text: number, literal: { kind: 'number', value: Number(number) } };
  if (name === 'true' || name === 'false') return { text: name, literal: { kind: 'boolean', value: name === 'true' } };
  return { text: name ?? sign ?? '' };
}

function momentOf(text: string): Literal {
  if (text.startsWith('@T')) return { kind: 'time', value: text.slice(2) };
  return text.includes('T') ? { kind: 'dateTime', value: text.slice(1) } : { kind: 'date', value: text.slice(1) };
}
