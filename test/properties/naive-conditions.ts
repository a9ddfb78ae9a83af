import type { AnswerCondition, Condition, Group, Operand, Question, Window } from '../../src/definition/types.ts';
import type { AnswerValue, SingleValue } from '../../src/questions/types.ts';
import { daysMeant, secondOf, secondsMeant, windowDays } from './naive-days.ts';
import { find, groupNamed, instancesOf, keyOf, MOST_INSTANCES, type Said, type Spot } from './naive-form.ts';

/** True, false, or not known. */
export type Verdict = 'yes' | 'no' | 'unknown';

/** Where a condition is read from: the instances around it. */
export type Inside = Spot['inside'];

const ifEvery = (verdicts: readonly Verdict[]): Verdict => (verdicts.some((one) => one === 'no') ? 'no' : verdicts.some((one) => one === 'unknown') ? 'unknown' : 'yes');
const ifAny = (verdicts: readonly Verdict[]): Verdict => opposite(ifEvery(verdicts.map(opposite)));
const opposite = (verdict: Verdict): Verdict => (verdict === 'yes' ? 'no' : verdict === 'no' ? 'yes' : 'unknown');
const plain = (holds: boolean): Verdict => (holds ? 'yes' : 'no');

/** What a condition says, read word by word. */
export function verdictOn(condition: Condition, said: Said, inside: Inside): Verdict {
  if ('all' in condition) return ifEvery(condition.all.map((one) => verdictOn(one, said, inside)));
  if ('any' in condition) return ifAny(condition.any.map((one) => verdictOn(one, said, inside)));
  if ('not' in condition) return opposite(verdictOn(condition.not, said, inside));
  if ('setting' in condition) return plain(said.settings.includes(condition.setting));
  return verdictOnAnswer(condition, said, inside);
}

/** The keys of a question that who stands here means (a text that is only shown has no answer): of the groups around both this very instance, of others every one. */
export function keysSeen(id: string, said: Said, inside: Inside): string[] {
  const standing = find(id, said.form);
  if (!standing || standing.question.type === 'display') return [];
  let places: number[][] = [[]];
  let together = true;
  standing.repeating.forEach((name, depth) => {
    const mine = inside[depth];
    together = together && mine?.id === name;
    const group = groupNamed(name, said.form);
    if (together && mine) places = places.map((numbers) => [...numbers, mine.number]);
    else places = places.flatMap((numbers) => (group ? instancesOf(group, numbers, said.answers) : []).map((number) => [...numbers, number]));
  });
  return places.map((numbers) => keyOf(id, numbers));
}

function verdictOnAnswer(condition: AnswerCondition, said: Said, inside: Inside): Verdict {
  const given = keysSeen(condition.question, said, inside).flatMap((key): AnswerValue[] => {
    const answer = said.answers.get(key);
    return answer === undefined || answer === null ? [] : [answer];
  });
  if (condition.exists !== undefined) return plain(given.length > 0 === condition.exists);
  const question = find(condition.question, said.form)?.question;
  if (!question || given.length === 0) return 'unknown';
  const singles = given.flatMap((answer): SingleValue[] => (Array.isArray(answer) ? answer : [answer]));
  if (condition.within) return ifAny(singles.map((one) => lies(one, condition.within, question, said.today)));
  if (condition.includes !== undefined) return ifAny([condition.includes].flat().flatMap((operand) => singles.map((one) => compare(one, '=', operand, question))));
  if (condition['!='] !== undefined) return opposite(ifAny(singles.map((one) => compare(one, '=', condition['!='], question))));
  for (const sign of ['=', '>', '<', '>=', '<='] as const) {
    if (condition[sign] !== undefined) return ifAny(singles.map((one) => compare(one, sign, condition[sign], question)));
  }
  throw new Error(`${JSON.stringify(condition)} compares nothing`);
}

type Sign = '=' | '>' | '<' | '>=' | '<=';

/** Holds a comparison for every point that an answer can mean: all of them, none of them, or some. */
function forEach(points: readonly number[], sign: Sign, [first, last]: readonly [number, number]): Verdict {
  const holds = points.map((point) => {
    if (sign === '=') return point >= first && point <= last;
    if (sign === '>') return point > last;
    if (sign === '<') return point < first;
    return sign === '>=' ? point >= first : point <= last;
  });
  return holds.every((one) => one) ? 'yes' : holds.some((one) => one) ? 'unknown' : 'no';
}

function compare(answer: SingleValue, sign: Sign, operand: Operand | undefined, { type, notSure }: Question): Verdict {
  if (notSure && answer === 'not-sure') return 'unknown';
  switch (type) {
    case 'integer':
    case 'decimal':
    case 'scale':
      return forEach([Number(answer)], sign, [Number(operand), Number(operand)]);
    case 'quantity':
      return compareQuantity(answer, sign, operand);
    case 'date':
      return forEach(daysMeant(String(answer)), sign, ends(daysMeant(String(operand))));
    case 'time':
      return forEach([secondOf(String(answer))], sign, [secondOf(String(operand)), secondOf(String(operand))]);
    case 'date-time':
      return forEach([secondsMeant(String(answer))[0]], sign, secondsMeant(String(operand)));
    case 'consent':
    case 'single-choice':
    case 'multiple-choice':
    case 'areas':
      return plain((typeof answer === 'object' ? 'code' in answer && answer.code : answer) === operand);
    default:
      return plain(answer === operand);
  }
}

/** Amounts in two units say nothing about each other. */
function compareQuantity(answer: SingleValue, sign: Sign, operand: Operand | undefined): Verdict {
  if (typeof answer !== 'object' || !('value' in answer)) throw new Error(`${JSON.stringify(answer)} is no quantity`);
  const amount = typeof operand === 'object' ? operand : { value: Number(operand), unit: answer.unit };
  return amount.unit === answer.unit ? forEach([answer.value], sign, [amount.value, amount.value]) : 'unknown';
}

const ends = (days: readonly number[]): [number, number] => [Math.min(...days), Math.max(...days)];

function lies(answer: SingleValue, window: Window | undefined, { notSure }: Question, today: string): Verdict {
  if (!window || (notSure && answer === 'not-sure')) return 'unknown';
  const [date = ''] = String(answer).split('T');
  return forEach(daysMeant(date), '=', windowDays(window, today));
}

/** Whether a question is asked: every group around it and the question itself are open, and asking for one more is of use. */
export function isAsked(spot: Spot, said: Said): boolean {
  const open = ({ showWhen, whenUnknown }: Question | Group): boolean => {
    const verdict = showWhen ? verdictOn(showWhen, said, spot.inside) : 'yes';
    return verdict === 'yes' || (verdict === 'unknown' && whenUnknown === 'show');
  };
  if (spot.asksFor) {
    const before = spot.inside.at(-1)?.number ?? 0;
    const { min = 0, max = MOST_INSTANCES } = spot.asksFor.repeats ?? {};
    if (before < min || before >= max) return false;
  }
  return [...spot.groups, spot.question].every(open);
}
