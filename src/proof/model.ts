import type { AnswerCondition, Condition, Definition, Operand, Question, Window } from '../definition/types.ts';
import { compile, type Conversation } from '../engine/compile.ts';
import type { AnswerValue, Choice } from '../questions/types.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import { triggersOf, type Trigger } from '../rules/triggers.ts';
import type { AnswerClass } from './answer-classes.ts';
import { bounded } from './bounded.ts';
import { phrasesToTry } from './candidate-texts.ts';
import type { Asking } from './candidates.ts';
import { gatesOf, leavesOf, pathsOf, settingsIn, type Gate } from './condition-parts.ts';
import { groupedBy } from './grouped-by.ts';
import { kept } from './kept.ts';
import { raisesOf, type RaiseSite } from './raise-sites.ts';
import { slotsOf, type Slot } from './slots.ts';

/** A questionnaire laid out for the proof: its slots, its readers, and where each stands in the JSON. */
export interface Model {
  /** The questionnaire with bounded repeating groups, compiled. */
  conversation: Conversation;
  index: QuestionIndex;
  today: string;
  /** JSON paths by id. */
  paths: ReadonlyMap<string, string>;
  slots: readonly Slot[];
  slotsOf: ReadonlyMap<string, readonly Slot[]>;
  /** The conditions that decide whether a question is shown, by its id. */
  gates: ReadonlyMap<string, readonly Gate[]>;
  raises: readonly RaiseSite[];
  /** The same by topic. */
  raisesOf: ReadonlyMap<string, readonly RaiseSite[]>;
  /** What a flag is about. */
  topicOf(code: string): string;
  /** Everything that any condition compares an answer with, by question. */
  leaves: ReadonlyMap<string, readonly AnswerCondition[]>;
  /** The options that have branches, by question. */
  branches: ReadonlyMap<string, readonly string[]>;
  /** The settings that any condition reads. */
  settings: readonly string[];
  /** Texts that meet the word lists. */
  phrases: readonly string[];
  known: Known;
}

/** What was worked out once and is asked for again, by question; classes by question and readers. */
export interface Known {
  singles: Map<string, readonly AnswerValue[]>;
  written: Map<string, readonly Choice[]>;
  holding: Map<string, readonly AnswerValue[]>;
  classes: Map<string, readonly AnswerClass[]>;
  triggers: Map<string, readonly Trigger[]>;
}

/** Everything that an answer to a question sets off. */
export function triggersIn(value: AnswerValue, question: Question, { index, known }: Model): readonly Trigger[] {
  return kept(known.triggers, `${question.id} ${JSON.stringify(value)}`, () => triggersOf(value, question, index));
}

/** Lays a questionnaire out for the proof; dates are compared with this local date of a visitor. */
export function modelOf(definition: Definition, today: string): Model {
  const conversation = compile({ ...definition, questionnaire: bounded(definition.questionnaire) });
  const { index } = conversation;
  const { questionnaire } = index;
  const slots = slotsOf(index);
  const paths = pathsOf(questionnaire);
  const gates = new Map([...index.byId].map(([id, placed]) => [id, gatesOf(placed, paths)]));
  const raises = raisesOf(index, paths);
  const topicOf = (code: string): string => questionnaire.flags[code]?.topic ?? code;
  const conditions = [...new Set([...gates.values()].flat().map((gate) => gate.condition)), ...raises.flatMap(whenOf), ...questionnaire.rules.flatMap(({ when, raises: { when: also } }) => [when, ...(also ? [also] : [])])];
  return {
    conversation,
    index,
    today,
    paths,
    slots,
    slotsOf: groupedBy(slots, (slot) => slot.placed.question.id),
    gates,
    raises,
    raisesOf: groupedBy(raises, ({ raise }) => topicOf(raise.code)),
    topicOf,
    leaves: leavesByQuestion(conditions, index),
    branches: branchesOf(index),
    settings: [...new Set(conditions.flatMap(settingsIn))],
    phrases: phrasesToTry(index.wordLists),
    known: { singles: new Map(), written: new Map(), holding: new Map(), classes: new Map(), triggers: new Map() },
  };
}

const whenOf = ({ raise }: RaiseSite): Condition[] => (raise.when ? [raise.when] : []);

/** The reader of a repeating group's own question is the group: whether the visitor said yes. */
export const askedForMore = (id: string): AnswerCondition => ({ question: id, '=': true });

function leavesByQuestion(conditions: readonly Condition[], index: QuestionIndex): Map<string, AnswerCondition[]> {
  const asks = [...index.byId.values()].filter(({ asksFor }) => asksFor).map(({ question }) => askedForMore(question.id));
  const leaves = new Map([...conditions.flatMap(leavesOf), ...asks].map((leaf) => [JSON.stringify(leaf), leaf]));
  return groupedBy([...leaves.values()], (leaf) => leaf.question);
}

function branchesOf({ byId }: QuestionIndex): Map<string, string[]> {
  const refined = [...byId.values()].flatMap(({ question: { refines } }) => refines ?? []);
  return new Map([...groupedBy(refined, ({ question }) => question)].map(([id, all]) => [id, all.map(({ code }) => code)]));
}

/** What the possible answers to a question depend on. */
export function askingOf({ leaves, index, today, phrases }: Model, { question }: Placed): Asking {
  const compared = (leaves.get(question.id) ?? []).flatMap(({ question: _, exists: __, ...rest }) => Object.values(rest).flat());
  const isWindow = (one: Operand | Window): one is Window => typeof one === 'object' && ('last' in one || 'next' in one);
  return {
    question,
    index,
    today,
    phrases,
    windows: compared.filter(isWindow),
    operands: compared.filter((one): one is Operand => !isWindow(one)),
  };
}
