import type { FlagRaise, Option, Question } from '../definition/types.ts';
import { optionProse, proseOf, questionProse } from '../definition/wording.ts';
import { takesWords } from '../questions/question-types.ts';
import type { Placed } from '../rules/question-index.ts';
import { conditionInWords, type ConditionReader } from './condition-in-words.ts';
import { box, line, lines, MUTED, OVERHANG, RIGHT, round, spine, tag, tagWidth, way, type Strip } from './diagram-shapes.ts';
import { textWidth, wrapText } from './diagram-text.ts';
import { kindInWords, traitsInWords } from './kind-in-words.ts';

/** A drawn question, and at which heights its options lead to safety texts. */
export interface QuestionStrip extends Strip {
  exits: { safetyText: string; y: number }[];
}

const PAD = 12;
const TITLE = 14;
const LABEL = 12.5;
const SMALL = 10.5;
/** Of a longer list, only these and the options that lead somewhere are drawn. */
const MOST_OPTIONS = 40;

/** One question as a box: its number, words, options, and the flags that they raise. */
export function drawQuestion(placed: Placed, depth: number, reader: ConditionReader): QuestionStrip {
  const drawing = new QuestionDrawing(placed, depth, reader);
  drawing.draw();
  const { height, parts, left, exits } = drawing;
  const { id } = placed.question;
  const frame = box(left, 0, RIGHT - left, height, { thick: placed.question.mandatory === 'safety' ? 2.6 : 1.4 });
  return { svg: `<g id="question-${id}">${frame}${parts.join('')}</g>`, height, exits };
}

class QuestionDrawing {
  readonly parts: string[] = [];
  readonly exits: QuestionStrip['exits'] = [];
  readonly left: number;
  readonly placed: Placed;
  readonly reader: ConditionReader;
  height = PAD;
  readonly #question: Question;

  constructor(placed: Placed, depth: number, reader: ConditionReader) {
    this.placed = placed;
    this.reader = reader;
    this.left = spine(depth) - OVERHANG;
    this.#question = placed.question;
  }

  draw(): void {
    this.#head();
    const listed = this.#question.options ?? [];
    const drawn = listed.filter((option, at) => at < MOST_OPTIONS || option.safetyText !== undefined || (option.flags ?? []).length > 0);
    for (const option of drawn) this.#option(option);
    if (drawn.length < listed.length) this.#small(`… and ${listed.length - drawn.length} more, all of them on the sheet`);
    const { refines } = this.#question;
    const parent = refines && this.reader.index.byId.get(refines.question);
    if (refines && parent) this.#small(`Its flags take the place of those of “${this.#label(parent.question, refines.code)}” in question ${parent.order + 1}.`);
    if (this.#isScreened()) this.#small('What is typed is looked through for the word lists.');
    this.height += PAD - 6;
  }

  #head(): void {
    const { question, order, asksFor } = this.placed;
    const prose = proseOf(this.reader.index.questionnaire, this.reader.language);
    const group = asksFor && prose.groups?.[question.id];
    const own = questionProse(prose, question.id);
    const number = String(order + 1);
    const badge = textWidth(number, LABEL, true) + 12;
    const x = this.left + PAD + badge + 8;
    const texts = group ? [[group.ask, group.askAnother].filter(Boolean).join(' / ')] : [this.#piped(own.text), ...(own.otherwise === undefined ? [] : [`or: ${own.otherwise}`])];
    this.parts.push(box(this.left + PAD, this.height - 2, badge, 18, { fill: '#e9edf2', stroke: 'none', radius: 4 }));
    this.parts.push(line(this.left + PAD + badge / 2, this.height + 11.5, number, { bold: true, anchor: 'middle' }));
    const wrapped = texts.flatMap((text) => wrapText(text, TITLE, RIGHT - PAD - x, true));
    this.parts.push(lines(x, this.height + 12, wrapped, 18, { size: TITLE, bold: true }));
    this.height += wrapped.length * 18 + 3;
    const kind = [kindInWords(question), ...traitsInWords(question)].join(' · ');
    this.#small(kind, x);
    this.height += 3;
  }

  /** Earlier answers that a text repeats, by the number of their question. */
  #piped(text: string): string {
    return text.replace(/\{answer:([a-z0-9-]+)\}/g, (hole, id: string) => {
      const of = this.reader.index.byId.get(id);
      return of ? `[answer ${of.order + 1}]` : hole;
    });
  }

  #small(text: string, x = this.left + PAD): void {
    const wrapped = wrapText(text, SMALL, RIGHT - PAD - x);
    this.parts.push(lines(x, this.height + 10, wrapped, 14, { size: SMALL, italic: true, fill: MUTED }));
    this.height += wrapped.length * 14 + 1;
  }

  #option(option: Option): void {
    const flags = option.flags ?? [];
    const tags = flags.reduce((sum, { level }) => sum + tagWidth(level) + 4, 0);
    const x = this.left + PAD + 20;
    const wrapped = wrapText(this.#label(this.#question, option.code) + suffixOf(option), LABEL, RIGHT - PAD - 6 - tags - x);
    this.parts.push(this.#mark(option), lines(x, this.height + 12, wrapped, 16));
    const end = this.#tags(flags, option);
    const from = x + textWidth(wrapped[0] ?? '', LABEL) + 8;
    const leads = flags.length > 0 || option.safetyText !== undefined;
    if (leads && from < end) this.parts.push(way([[from, this.height + 8], [end, this.height + 8]], { stroke: '#c3cad2', thick: 1 }));
    if (option.safetyText !== undefined) this.exits.push({ safetyText: option.safetyText, y: round(this.height + 8) });
    this.height += wrapped.length * 16 + 2;
    for (const { level, when } of flags) {
      if (when) this.#small(`${level} only if ${conditionInWords(when, { ...this.reader, repeats: this.placed.repeats })}`, x);
    }
  }

  /** A circle where one is chosen, a square where several may be; without an outline where it clears the others. */
  #mark({ exclusive }: Option): string {
    const several = ['multiple-choice', 'areas', 'consent'].includes(this.#question.type);
    return box(this.left + PAD + 3, this.height + 2.5, 10.5, 10.5, { radius: several && !exclusive ? 2 : 6, stroke: MUTED, thick: 1.2 });
  }

  /** Draws the tags of an option's flags at the right, and says where they begin. */
  #tags(flags: readonly FlagRaise[], { code, safetyText }: Option): number {
    let x = RIGHT - PAD;
    if (flags.length === 0 && safetyText !== undefined) return RIGHT;
    const prose = proseOf(this.reader.index.questionnaire, this.reader.language);
    for (const { level, code: flag } of [...flags].reverse()) {
      x -= tagWidth(level);
      this.parts.push(tag(x, this.height + 0.5, level, `${level}: ${prose.flags[flag]?.label ?? flag} (${code})`));
      x -= 4;
    }
    return x;
  }

  #label(question: Question, code: string): string {
    return optionProse(questionProse(proseOf(this.reader.index.questionnaire, this.reader.language), question.id), code).label;
  }

  #isScreened(): boolean {
    return takesWords(this.#question) && this.reader.index.questionnaire.wordLists.length > 0;
  }
}

function suffixOf({ exclusive, ownWords, restricted, required }: Option): string {
  const notes = [exclusive && 'clears the others', ownWords && 'own words', restricted && 'for clinicians only', required && 'needed to go on'];
  const said = notes.filter((note) => typeof note === 'string');
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}
