import { codesRead } from '../definition/walk-conditions.ts';
import type { Language } from '../definition/types.ts';
import { chooseWording, proseOf } from '../definition/wording.ts';
import type { ConversationContext } from '../engine/conversation.ts';
import { valuesOf } from '../questions/question-types.ts';
import { factsFor, placedOf } from '../engine/place.ts';
import type { AnswerKey } from '../rules/answer-key.ts';
import { entryOf, valueOf, withEntry } from '../rules/answers.ts';
import type { Facts } from '../rules/facts.ts';
import { raisedBy, standingFlags, type RaisedFlag } from '../rules/flags.ts';
import { triggersOf } from '../rules/triggers.ts';
import { staffWording, valueWording } from './answer-wording.ts';
import { isRestricted } from './summarise-answers.ts';
import type { SummariseOptions } from './summarise.ts';
import type { ShownSafetyText, SummaryFlag } from './types.ts';
import { wordsIn } from './words-in.ts';

/** The most records of safety texts that a summary keeps, the latest ones; more come only of going back and forth. */
const MOST_RECORDS = 40;
/** The most of them that stand under one flag. */
const MOST_SHOWN = 20;

/** Every safety text that was shown, in the words and language it was shown in, and in staff's where that is another. */
export function summariseSafetyTexts(context: ConversationContext, options: SummariseOptions): ShownSafetyText[] {
  const { questionnaire, staffLanguage, clinicIn } = options;
  const textIn = (id: string, language: Language): string => chooseWording(proseOf(questionnaire, language).safetyTexts[id]?.texts ?? [], clinicIn(language)) ?? '';
  return context.safetyRecords.slice(-MOST_RECORDS).flatMap(({ question, texts, language, at, choice }) =>
    texts.map((id) => {
      const title = proseOf(questionnaire, staffLanguage).safetyTexts[id]?.title;
      const [text, staff] = [textIn(id, language), textIn(id, staffLanguage)];
      return { id, ...(title !== undefined && { title }), question, text, ...(staff !== text && { staff }), language, at, choice };
    }),
  );
}

/** The flags that stand, and the urgent ones of answers that were taken back. */
export function summariseFlags(context: ConversationContext, shown: ShownSafetyText[], options: SummariseOptions): SummaryFlag[] {
  const facts = factsFor(context, options.index);
  const standing = standingFlags(facts);
  return [
    ...standing.map((flag) => toSummaryFlag(flag, facts, shown, options)),
    ...retractedUrgent(context, facts, standing).map(({ flag, before, now }) => ({ ...toSummaryFlag(flag, before, shown, options), retracted: { now: wordingsNow(now, facts, options) } })),
  ];
}

/** An urgent flag that stands no more, the answers as they were when it did, and the question that was changed. */
interface Retracted {
  flag: RaisedFlag;
  before: Facts;
  now: AnswerKey;
}

/**
 * The urgent flags that earlier answers raised, alone or several together, and that the present answers do not: the answers are taken back to what they
 * were before each change, the last first. However often one went back and forth, staff read once what it raised, as it was said last.
 */
function retractedUrgent({ retractions }: ConversationContext, facts: Facts, standing: readonly RaisedFlag[]): Retracted[] {
  const nameOf = ({ rule, code, questions }: RaisedFlag): string => [rule, code, ...questions].join(' ');
  const known = new Set(standing.map(nameOf));
  let found: Retracted[] = [];
  let { answers } = facts;
  for (const { question, value, language, at } of [...retractions].reverse()) {
    answers = withEntry(answers, question, { status: 'answered', value, language, at });
    const alone: Facts = { ...facts, answers: withEntry(facts.answers, question, { status: 'answered', value, language, at }) };
    const together: Facts = { ...facts, answers };
    const raised = [...raisedBy(question, alone).map((flag) => ({ flag, before: alone })), ...standingFlags(together).map((flag) => ({ flag, before: together }))];
    const gone = raised.filter(({ flag }) => flag.level === 'urgent' && !known.has(nameOf(flag)) && known.add(nameOf(flag)));
    found = [...gone.map((one) => ({ ...one, now: question })), ...found];
  }
  return found;
}

function wordingsNow(key: AnswerKey, { index, answers }: Facts, options: SummariseOptions): string[] {
  const question = placedOf(key, index)?.question;
  const value = valueOf(answers, key);
  return question ? staffWording(question, value, options.staffLanguage, wordsIn(options.staffLanguage, options)).answer : [];
}

function toSummaryFlag(flag: RaisedFlag, facts: Facts, shown: ShownSafetyText[], options: SummariseOptions): SummaryFlag {
  const { level, topic, code, rule, questions } = flag;
  const { flags } = proseOf(options.questionnaire, options.staffLanguage);
  const prose = Object.hasOwn(flags, code) ? flags[code] : undefined;
  const { said, language, safetyText, restricted } = sayingsOf(flag, facts, options);
  return {
    level,
    topic,
    code,
    rule,
    questions,
    label: prose?.label ?? code,
    why: prose?.why ?? '',
    said,
    language,
    sources: options.questionnaire.flags[code]?.sources ?? [],
    ...(restricted && { restricted }),
    safetyTexts: shown.filter((text) => text.id === safetyText && questions.includes(text.question)).slice(-MOST_SHOWN),
  };
}

/** The words behind a flag. */
interface Sayings {
  said: string[];
  language: string;
  safetyText: string | undefined;
  restricted: boolean;
}

/** What the visitor said that raised a flag: the ticked option or the typed text; for a rule over several answers, what of them it read. */
function sayingsOf({ questions, rule }: RaisedFlag, { index, answers }: Facts, options: SummariseOptions): Sayings {
  let language = options.staffLanguage;
  let safetyText: string | undefined;
  let restricted = false;
  const several = options.questionnaire.rules.find((one) => one.id === rule);
  const said = questions.flatMap((key) => {
    const question = placedOf(key, index)?.question;
    const entry = entryOf(answers, key);
    if (!question || entry?.status !== 'answered') return [];
    language = entry.language;
    const trigger = triggersOf(entry.value, question, index).find((one) => one.rule === rule);
    safetyText ??= trigger?.safetyText;
    const codes = trigger?.option ? new Set<unknown>([trigger.option.code]) : several ? codesRead(several.when, question.id) : new Set();
    const values = valuesOf(entry.value, question).filter((value) =>
      trigger?.wordList ? 'text' in value : codes.size === 0 || value.kind !== 'coding' || codes.has(value.code),
    );
    restricted ||= isRestricted(question, values.flatMap((value) => (value.kind === 'coding' ? [value.code] : [])));
    return values.map((value) => valueWording(value, question, entry.language, wordsIn(entry.language, options)));
  });
  return { said: [...new Set(said)], language, safetyText, restricted };
}
