import type { FlagLevel, Language } from '../definition/types.ts';

/** Words of the document itself, or somebody's own, which a format keeps apart from the text around them. */
export type Words = string | { said: string; language?: Language };

/** One line of words. */
export type Line = readonly Words[];

/** What is listed under a name of its own. */
export interface Entry {
  name: Line;
  lines: readonly Line[];
}

/** A piece of a document that every format can lay out. */
export type Block =
  | { kind: 'paragraph'; line: Line; strong?: boolean }
  /** Short ones side by side with their names, or each under its name. */
  | { kind: 'facts'; facts: readonly Entry[]; under?: boolean }
  | { kind: 'items'; items: readonly Entry[] }
  /** Words that were read by somebody, in full. */
  | { kind: 'verbatim'; lines: readonly Line[] }
  /** Not to be met by a glance at the page. */
  | { kind: 'folded'; label: string; blocks: readonly Block[] };

/** A part of a document; `after` stands beside its title. */
export interface Part {
  title?: string;
  after?: string;
  level?: FlagLevel;
  blocks: readonly Block[];
}

/** A summary in the order it is read, for one reader and in no format. */
export interface SummaryDocument {
  /** BCP 47 tag of its own words. */
  language: Language;
  direction: 'ltr' | 'rtl';
  /** What a list of documents calls it. */
  title: string;
  heading: Line;
  head: readonly Block[];
  parts: readonly Part[];
}

/** A line as a paragraph. */
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });

/** Somebody's words and, where it is known, their language. */
export const said = (text: string, language?: Language): Words => ({ said: text, ...(language !== undefined && { language }) });

/** A sentence with words put where it speaks of them. */
export function spoken(sentence: (slot: string) => string, line: Line): Line {
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  return [before, ...line, after].filter((words) => words !== '');
}

/** Lines as one, with something between them. */
export const joined = (lines: readonly Line[], between: string): Line => lines.flatMap((line, at) => (at === 0 ? line : [between, ...line]));

/** A text with the characters made visible that would turn the direction of what stands around it, or that no page can show. */
export function visible(text: string): string {
  const oneBreak = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  return oneBreak.replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, (found) => {
    const code = found.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
