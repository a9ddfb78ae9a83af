import type { Definition, FlagRaise, Language, Section } from '../definition/types.ts';
import { proseOf } from '../definition/wording.ts';
import { indexQuestions, type Placed, type QuestionIndex } from '../rules/question-index.ts';
import { conditionInWords, type ConditionReader } from './condition-in-words.ts';
import { diagramRows } from './diagram-rows.ts';
import { drawSafetyText } from './diagram-safety.ts';
import { LANE, LANE_WIDTH, line, lines, MUTED, RED, RIGHT, tag, tagWidth, way, type Strip } from './diagram-shapes.ts';
import { drawEnd, drawRow } from './diagram-strips.ts';
import { wrapText } from './diagram-text.ts';

/** One part of the diagram, from top to bottom; a page may break between any two strips. */
export interface Band {
  id: string;
  title: string;
  /** Which questions stand in it. */
  note: string;
  strips: Strip[];
}

/** A questionnaire as bands: one a section in the order of the visit, then what holds for several questions. */
export function diagramBands({ questionnaire }: Definition, language: Language): Band[] {
  const index = indexQuestions(questionnaire);
  const reader = { index, language };
  const sections = questionnaire.sections.map((section, at) => sectionBand(section, `${at + 1} · `, index.path, reader));
  const started = drawEnd('Start', 'The visitor reads what this is, how long it takes, and what to do in an emergency.', { into: false, onward: true });
  sections[0]?.strips.unshift(started);
  return [...sections, endBand(), ...afterStopBand(index, reader), ...ruleBand(reader), ...wordListBand(reader)];
}

function sectionBand(section: Section, prefix: string, all: readonly Placed[], reader: ConditionReader): Band {
  const numbers = all.filter((placed) => placed.section === section).map(({ order }) => order + 1);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const title = proseOf(reader.index.questionnaire, reader.language).sections[section.id]?.title ?? section.id;
  return {
    id: `section-${section.id}`,
    title: prefix + title,
    note: first === last ? `question ${first}` : `questions ${first} to ${last}`,
    strips: diagramRows(section, reader.index, reader).map((row) => drawRow(row, reader)),
  };
}

function endBand(): Band {
  const review = drawEnd('Review', 'Every answer is shown with a Change button. Changing one asks again only what now needs asking.', { onward: true });
  const done = drawEnd('Completed', 'Send delivers the answers to the clinic. The same information is shown to every visitor.');
  return { id: 'end', title: 'Review and end', note: '', strips: [review, done] };
}

function afterStopBand({ questionnaire, afterStop }: QuestionIndex, reader: ConditionReader): Band[] {
  if (!questionnaire.afterStop) return [];
  const band = sectionBand(questionnaire.afterStop, 'After a stop · ', afterStop, reader);
  const from = drawEnd('Only after a safety text marked STOP', 'The visitor chose to tell the clinic. Nothing else is asked any more.', { into: false, onward: true });
  const done = drawEnd('Stopped', 'What was answered so far is sent to the clinic, with what stopped the visit first.');
  return [{ ...band, strips: [from, ...band.strips, done] }];
}

function ruleBand(reader: ConditionReader): Band[] {
  const { rules } = reader.index.questionnaire;
  if (rules.length === 0) return [];
  const strips = rules.map(({ id, when, raises, replaces = [] }): Strip => {
    const says = `If ${conditionInWords(when, reader)}`;
    const instead = replaces.length > 0 ? ` It takes the place of: ${replaces.map((code) => flagLabel(code, reader)).join('; ')}.` : '';
    return noteStrip(flagLabel(raises.code, reader), `${says}.${instead}`, [raises], id, reader);
  });
  return [{ id: 'rules', title: 'Flags raised by several answers together', note: '', strips }];
}

function wordListBand(reader: ConditionReader): Band[] {
  const { wordLists } = reader.index.questionnaire;
  if (wordLists.length === 0) return [];
  const strips = wordLists.map(({ id, words, flags, safetyText }): Strip => {
    const counts = Object.entries(words).map(([language, list]) => `${list.length} in ${language}`);
    const note = noteStrip(flags.map(({ code }) => flagLabel(code, reader)).join('; ') || id, `Words or phrases: ${counts.join(', ')}; all of them stand on the sheet.`, flags, id, reader);
    if (safetyText === undefined) return note;
    const text = drawSafetyText(safetyText, LANE, LANE_WIDTH, reader);
    const to = way([[RIGHT, 26], [LANE, 26]], { arrow: true, stroke: RED });
    return { height: Math.max(note.height, text.height + 20), svg: `${note.svg}<g transform="translate(0 10)">${text.svg}</g>${to}` };
  });
  return [{ id: 'word-lists', title: 'Word lists: looked for in everything typed', note: '', strips }];
}

function noteStrip(title: string, says: string, flags: readonly FlagRaise[], id: string, reader: ConditionReader): Strip {
  let x = RIGHT;
  const tags = [...flags].reverse().map(({ level, code }) => {
    x -= tagWidth(level) + 4;
    return tag(x, 16, level, `${level}: ${flagLabel(code, reader)}`);
  });
  const heading = wrapText(title, 13, x - 40, true);
  const conditions = flags.flatMap(({ level, when }) => (when ? [`${level} only if ${conditionInWords(when, reader)}`] : []));
  const said = [says, ...conditions].flatMap((text) => wrapText(text, 11.5, RIGHT - 40));
  const top = 28 + heading.length * 17;
  const svg = [lines(26, 28, heading, 17, { size: 13, bold: true }), ...tags, lines(26, top, said, 15, { size: 11.5 }), line(26, top + said.length * 15, id, { size: 9.5, fill: MUTED })];
  return { height: top + said.length * 15 + 12, svg: svg.join('') };
}

function flagLabel(code: string, { index, language }: ConditionReader): string {
  return proseOf(index.questionnaire, language).flags[code]?.label ?? code;
}
