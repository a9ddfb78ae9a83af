import { memberPath, type Issue } from '../definition/issue.ts';
import { readAnswer, typeOf } from '../questions/question-types.ts';
import { answerKey, type AnswerKey } from '../rules/answer-key.ts';
import { limitsOf } from '../rules/instances.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import { acceptedAnswers } from './accepted-answers.ts';
import { importedValue } from './imported-value.ts';
import { nearNames } from '../definition/near-names.ts';
import { problemInWords } from './problem-in-words.ts';

/** Answers from a file, keyed as a visit keys them. */
export interface ReadAnswers {
  /** With those of the questions whether there is one more of a repeating group, which follow from the lists. */
  answers: Readonly<Record<AnswerKey, unknown>>;
  /** Keys of the answers that stand in the file, in its order. */
  given: readonly AnswerKey[];
  issues: readonly Issue[];
}

/** The instance of the repeating groups that members belong to. */
interface Scope {
  repeats: readonly string[];
  around: readonly number[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const quoted = (names: readonly string[]): string => names.map((name) => JSON.stringify(name)).join(', ');
const sameScope = (one: readonly string[], other: readonly string[]): boolean => one.join(' ') === other.join(' ');

class AnswersReader {
  readonly answers = new Map<AnswerKey, unknown>();
  readonly given: AnswerKey[] = [];
  readonly issues: Issue[] = [];
  readonly index: QuestionIndex;
  readonly today: string;
  readonly #byName: ReadonlyMap<string, Placed>;

  constructor(index: QuestionIndex, today: string) {
    this.index = index;
    this.today = today;
    const all = [...index.path, ...index.afterStop];
    const byLinkId = all.flatMap((placed): [string, Placed][] => {
      const linkId = (placed.asksFor ?? placed.question).source?.linkId;
      return linkId === undefined ? [] : [[linkId, placed]];
    });
    // A linkId may be the id that was made of another linkId; the form's own name is the one that is meant.
    this.#byName = new Map([...index.byId, ...byLinkId]);
  }

  read(members: Record<string, unknown>, scope: Scope, path: string): void {
    for (const [name, value] of Object.entries(members)) {
      const placed = this.#byName.get(name);
      const at = memberPath(path, name);
      if (!placed) this.#readUnknown(name, scope, at);
      else if (!sameScope(placed.asksFor ? placed.repeats.slice(0, -1) : placed.repeats, scope.repeats)) this.#refusePlace(placed, scope, at);
      else if (placed.asksFor) this.#readInstances(placed, value ?? [], scope, at);
      else if (value !== null) this.#readAnswer(placed, value, scope, at);
    }
  }

  #readAnswer({ question }: Placed, value: unknown, { around }: Scope, path: string): void {
    const reading = readAnswer(importedValue(value, question), question, this.today);
    if ('problem' in reading) {
      this.issues.push({ path, message: problemInWords(reading.problem), hint: `give ${acceptedAnswers(question)}` });
      return;
    }
    const key = answerKey(question.id, around);
    this.answers.set(key, reading.answer);
    if (!typeOf(question).showsOnly) this.given.push(key);
  }

  /** A list of instances also says, before each, that there is one more. */
  #readInstances({ question: { id }, repeats }: Placed, value: unknown, { around }: Scope, path: string): void {
    const list = value === false ? [] : value;
    const { max } = limitsOf(id, this.index);
    if (!Array.isArray(list) || !list.every(isObject)) {
      this.issues.push({ path, message: 'this group repeats: its answers are a list', hint: 'give a list of objects, one for each instance; [] for none' });
      return;
    }
    if (list.length > max) {
      this.issues.push({ path, message: `there are ${list.length}, and at most ${max} can be given`, hint: 'give fewer' });
      return;
    }
    list.forEach((members, before) => {
      this.answers.set(answerKey(id, [...around, before]), true);
      this.read(members, { repeats, around: [...around, before + 1] }, `${path}[${before}]`);
    });
  }

  /** An imported form has items that nobody is asked, as hidden ones: answers to them are ignored. */
  #readUnknown(name: string, { around }: Scope, path: string): void {
    const inside = this.index.path.some(({ groups }) => groups.some((group) => group.id === name || group.source?.linkId === name));
    if (this.index.questionnaire.source && !inside) this.given.push(answerKey(name, around));
    else this.#refuseName(name, inside, path);
  }

  #refuseName(name: string, inside: boolean, path: string): void {
    const near = nearNames(name, [...this.#byName.keys()]);
    const hint = inside ? 'this is a group: give the answers of its questions beside it, by their own ids' : near.length > 0 ? `did you mean ${quoted(near)}?` : 'remove it';
    this.issues.push({ path, message: `there is no question ${JSON.stringify(name)}`, hint });
  }

  #refusePlace({ repeats, question, asksFor }: Placed, scope: Scope, path: string): void {
    const owner = asksFor ? repeats.at(-2) : repeats.at(-1);
    const hint = owner === undefined ? 'give it beside the list, not inside it' : `give it inside the list ${JSON.stringify(owner)}`;
    const place = scope.repeats.at(-1);
    this.issues.push({ path, message: `${JSON.stringify(question.id)} does not belong ${place === undefined ? 'here' : `to ${JSON.stringify(place)}`}`, hint });
  }
}

/** Reads a file of answers by question id, by the linkId of an imported form, or for a repeating group as a list; reports every issue at once. */
export function readAnswers(json: unknown, index: QuestionIndex, today: string): ReadAnswers {
  const reader = new AnswersReader(index, today);
  if (isObject(json)) reader.read(json, { repeats: [], around: [] }, '$');
  else reader.issues.push({ path: '$', message: 'the answers are not an object', hint: 'write { "<question id>": <answer>, … }' });
  return { answers: Object.fromEntries(reader.answers), given: reader.given, issues: reader.issues };
}
