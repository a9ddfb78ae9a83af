import { Tokens } from './expression-tokens.ts';
import { OPERATORS, type Literal, type Operator, type Test } from './types.ts';

/** Longer expressions are not read. */
const LONGEST = 4000;

/** Deeper nested ones neither. */
const DEEPEST = 40;

/** The answers of one item, as far along a path as it has been read. */
interface Answers {
  linkId: string;
  /** Whether the path went on to a coding's code. */
  code: boolean;
}

const VALUES = ['value', ...['Boolean', 'Integer', 'Decimal', 'String', 'Date', 'DateTime', 'Time', 'Coding', 'Uri'].map((type) => `value${type}`)];

type Read = { answers: Answers } | { test: Test };

/**
 * Reads the part of FHIRPath that forms use to say when an item is enabled: and, or, not(), exists(), empty() and comparisons of the answers of an
 * item found by its linkId; null where the expression says anything else (http://hl7.org/fhirpath/N1/).
 */
export function readExpression(expression: string, path: string): Test | null {
  const tokens = expression.length <= LONGEST ? Tokens.of(expression) : null;
  if (!tokens) return null;
  const test = new ExpressionReader(tokens, path).any(0);
  return test && tokens.atEnd ? test : null;
}

class ExpressionReader {
  readonly #tokens: Tokens;
  readonly #path: string;

  constructor(tokens: Tokens, path: string) {
    this.#tokens = tokens;
    this.#path = path;
  }

  any(depth: number): Test | null {
    const parts = this.#parts('or', () => this.#all(depth));
    return parts && (parts.length === 1 ? (parts[0] ?? null) : { any: parts });
  }

  #all(depth: number): Test | null {
    const parts = this.#parts('and', () => this.#one(depth));
    return parts && (parts.length === 1 ? (parts[0] ?? null) : { all: parts });
  }

  #parts(word: string, read: () => Test | null): Test[] | null {
    const parts: Test[] = [];
    do {
      const part = read();
      if (!part) return null;
      parts.push(part);
    } while (this.#tokens.takes(word));
    return parts;
  }

  #one(depth: number): Test | null {
    if (depth > DEEPEST) return null;
    if (this.#tokens.takes('(')) {
      const inner = this.any(depth + 1);
      return inner && this.#tokens.takes(')') ? this.#negations(inner) : null;
    }
    const read = this.#chain();
    if (!read) return null;
    if ('test' in read) return this.#negations(read.test);
    const operator = this.#operator();
    const literal = operator && this.#tokens.literal();
    return literal ? this.#comparing(read.answers, operator, literal) : null;
  }

  /** `%resource.descendants().where(linkId='x').answer.value…`, also by `repeat(item)` or from item to item. */
  #chain(): Read | null {
    const linkId = this.#item();
    if (linkId === null || !this.#tokens.takesAll('.', 'answer')) return null;
    const answers = { linkId, code: false };
    const exists: Test = { linkId, operator: 'exists', operand: { kind: 'boolean', value: true }, path: this.#path };
    while (this.#tokens.takes('.')) {
      if (this.#tokens.takesAll('exists', '(', ')')) return { test: exists };
      if (this.#tokens.takesAll('empty', '(', ')')) return { test: { not: exists } };
      if (this.#tokens.takesAll('where', '(')) return this.#filtered(answers, exists);
      if (this.#tokens.takesAll('first', '(', ')') || this.#takesValue()) continue;
      if (!this.#tokens.takes('code')) return null;
      answers.code = true;
    }
    return { answers };
  }

  #item(): string | null {
    if (!this.#tokens.takes('%resource') || !this.#tokens.takes('.')) return null;
    const searches = this.#tokens.takesAll('descendants', '(', ')') || this.#tokens.takesAll('repeat', '(', 'item', ')');
    if (!searches && !this.#tokens.takes('item')) return null;
    let linkId = this.#named();
    while (linkId !== null && (this.#tokens.takesAll('.', 'item') || this.#tokens.takesAll('.', 'answer', '.', 'item'))) linkId = this.#named();
    return linkId;
  }

  #named(): string | null {
    if (!this.#tokens.takesAll('.', 'where', '(', 'linkId', '=')) return null;
    const literal = this.#tokens.literal();
    return literal?.kind === 'string' && this.#tokens.takes(')') ? literal.value : null;
  }

  /** `value`, or with its type as JSON writes it. */
  #takesValue(): boolean {
    return VALUES.some((name) => this.#tokens.takes(name));
  }

  /** `where($this = 'x').exists()`, which is false where there is no answer. */
  #filtered(answers: Answers, exists: Test): Read | null {
    const within = { ...answers };
    do {
      if (this.#tokens.takes('code')) within.code = true;
      else if (!this.#tokens.takes('$this') && !this.#takesValue()) return null;
    } while (this.#tokens.takes('.'));
    const operator = this.#operator();
    const literal = operator && this.#tokens.literal();
    if (!literal || !this.#tokens.takesAll(')', '.', 'exists', '(', ')')) return null;
    const test = this.#comparing(within, operator, literal);
    return test && { test: { all: [exists, test] } };
  }

  #operator(): Operator | undefined {
    return this.#tokens.takes('contains') ? '=' : OPERATORS.find((operator) => operator !== 'exists' && this.#tokens.takes(operator));
  }

  #comparing({ linkId, code }: Answers, operator: Operator, literal: Literal): Test | null {
    if (!code) return { linkId, operator, operand: literal, path: this.#path };
    if (literal.kind !== 'string') return null;
    return { linkId, operator, operand: { kind: 'coding', value: { code: literal.value } }, path: this.#path };
  }

  #negations(test: Test): Test {
    let result = test;
    while (this.#tokens.takesAll('.', 'not', '(', ')')) result = { not: result };
    return result;
  }
}
