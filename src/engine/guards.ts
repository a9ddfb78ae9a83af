import { uses } from '../definition/uses.ts';
import { questionOf, type AnswerKey } from '../rules/answer-key.ts';
import { entryOf, valueOf, type Entry } from '../rules/answers.ts';
import { limitsOf } from '../rules/instances.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import { strictest } from '../rules/safety-texts.ts';
import { isGroupShown, isShown } from '../rules/visibility.ts';
import { walkPath } from '../rules/walk-path.ts';
import type { ConversationContext, ConversationEvent } from './conversation.ts';
import { factsFor, instanceIn, keyIn } from './place.ts';
import { entryFor, safetyTextsFor } from './record-entry.ts';

/** The question, or the group, that a guard or an action speaks of. */
export interface OfQuestion {
  id: string;
}

/** The safety texts that the present answer of a question shows. */
export function currentSafetyTexts(context: Pick<ConversationContext, 'answers'>, key: AnswerKey, index: QuestionIndex): string[] {
  return safetyTextsFor(key, entryOf(context.answers, key), index);
}

/** What the safety texts lead to together. */
export function consequence(ids: readonly string[], index: QuestionIndex): ReturnType<typeof strictest> {
  return strictest(ids.flatMap((id) => index.questionnaire.safetyTexts[id] ?? []));
}

/** Whether a question is shown where the conversation is now. */
function isShownHere(context: ConversationContext, placed: Placed, index: QuestionIndex): boolean {
  return isShown(placed, factsFor(context, index, placed, instanceIn(context, placed)));
}

/** Whether any question before this one is shown, so that there is a way back; without a question, before the review. */
export function hasShownBefore(context: ConversationContext, here: Placed | undefined, index: QuestionIndex): boolean {
  const row = here && index.afterStop.includes(here) ? index.afterStop : index.path;
  if (uses.groups && here && here.repeats.length > 0) return hasShownOnPath(context, row, keyIn(context, here), index);
  const start = row[0]?.order ?? 0;
  for (let at = here ? here.order - start : row.length; at > 0; ) {
    const placed = row[at - 1];
    if (!placed) return false;
    // Outside repeating groups a question stands in one place only, and the nearest shown one answers.
    if (uses.groups && placed.repeats.length > 0) return hasShownOnPath(context, row, here && keyIn(context, here), index);
    if (isShownHere(context, placed, index)) return true;
    const hidden = uses.groups && placed.groups.find((group) => !isGroupShown(group, factsFor(context, index, placed)));
    at = (hidden ? (index.groups.get(hidden.id)?.first ?? placed) : placed).order - start;
  }
  return false;
}

function hasShownOnPath(context: ConversationContext, row: readonly Placed[], here: AnswerKey | undefined, index: QuestionIndex): boolean {
  for (const { key, placed, instance } of walkPath(row, index, () => context.answers)) {
    if (key === here) return false;
    if (isShown(placed, factsFor(context, index, placed, instance))) return true;
  }
  return false;
}

/** Whether a question before this one still has to be answered; reopening behind it would pass it over. */
function owesBefore(context: ConversationContext, here: AnswerKey, index: QuestionIndex): boolean {
  for (const { key, placed, instance } of walkPath(index.path, index, () => context.answers)) {
    if (key === here) return false;
    if (!isSettled(context, key) && isShown(placed, factsFor(context, index, placed, instance))) return true;
  }
  return false;
}

/** Whether a question has its entry and no safety text of it waits to be passed. */
function isSettled(context: ConversationContext, key: AnswerKey): boolean {
  return entryOf(context.answers, key) !== undefined && !context.pending.includes(key);
}

/** Whether the event is about a question where the conversation is now. */
function isAbout(context: ConversationContext, event: ConversationEvent, placed: Placed): event is ConversationEvent & { question: AnswerKey } {
  return 'question' in event && event.question === keyIn(context, placed);
}

/** The entry that an event makes for a question; null where it makes none. */
function entryOfEvent(context: ConversationContext, event: ConversationEvent, placed: Placed, index: QuestionIndex): Entry | null {
  if (event.type !== 'question.answered' || !isAbout(context, event, placed)) return null;
  return entryFor(event.question, event.value, { ...event, today: context.localDate }, index);
}

/** A guard: whether an event does this to a question, or a group, where the conversation is now. */
export type Guards = Record<string, (context: ConversationContext, event: ConversationEvent, id: string) => boolean>;

/** The guards of a question's state, bound to one questionnaire. */
export function questionGuards(index: QuestionIndex) {
  const placedAs = (id: string): Placed => placedOrThrow(id, index);
  const textsOf = (context: ConversationContext, event: ConversationEvent, id: string): string[] => safetyTextsFor(id, entryOfEvent(context, event, placedAs(id), index), index);
  const shownTexts = (context: ConversationContext, id: string): string[] => currentSafetyTexts(context, keyIn(context, placedAs(id)), index);
  return {
    isPassedBack: (context, _, id) => context.direction === 'back' && !isShownHere(context, placedAs(id), index),
    isPassedOn: (context, _, id) => {
      if (context.direction !== 'forward') return false;
      return !isShownHere(context, placedAs(id), index) || (context.returning && isSettled(context, keyIn(context, placedAs(id))));
    },
    endsMinor: (context, event, id) => consequence(textsOf(context, event, id), index)?.then === 'end-minor',
    showsSafety: (context, event, id) => textsOf(context, event, id).length > 0,
    isAnswer: (context, event, id) => entryOfEvent(context, event, placedAs(id), index) !== null,
    isSkipped: (context, event, id) => event.type === 'question.skipped' && isAbout(context, event, placedAs(id)),
    mayGoOn: (context, _, id) => consequence(shownTexts(context, id), index)?.mayGoOn === true,
    isStop: (context, _, id) => consequence(shownTexts(context, id), index)?.then === 'stop',
    hasShownBefore: (context, _, id) => hasShownBefore(context, index.byId.get(id), index),
    isStoppedAt: (context, _, id) => context.stoppedAt !== null && questionOf(context.stoppedAt) === id,
    isReopened: (context, event, id) => {
      if (event.type !== 'answer.reopened' || questionOf(event.question) !== id) return false;
      const free = context.heldAt === null && context.stoppedAt === null;
      return free && entryOf(context.answers, event.question) !== undefined && !owesBefore(context, event.question, index);
    },
  } satisfies Guards;
}

/** The guards of groups and of the question whether there is one more of a repeating one, bound to one questionnaire. */
export function groupGuards(index: QuestionIndex) {
  const placedAs = (id: string): Placed => placedOrThrow(id, index);
  const isHidden = (context: ConversationContext, id: string): boolean => {
    const placed = index.groups.get(id);
    return placed !== undefined && !isGroupShown(placed.group, factsFor(context, index, placed.first, instanceIn(context, placed.first)));
  };
  const before = (context: ConversationContext, id: string): number => context.instances[id] ?? 0;
  const saidBefore = (context: ConversationContext, id: string): unknown => {
    const key = keyIn(context, placedAs(id));
    return context.direction === 'forward' && context.returning && isSettled(context, key) ? valueOf(context.answers, key) : undefined;
  };
  return {
    isGroupPassedOn: (context, _, id) => context.direction === 'forward' && isHidden(context, id),
    isGroupPassedBack: (context, _, id) => context.direction === 'back' && isHidden(context, id),
    mustHaveMore: (context, _, id) => context.direction === 'forward' && before(context, id) < limitsOf(id, index).min,
    hasAll: (context, _, id) => context.direction === 'forward' && before(context, id) >= limitsOf(id, index).max,
    hadMore: (context, _, id) => saidBefore(context, id) === true,
    hadAll: (context, _, id) => saidBefore(context, id) === false,
    wantsMore: (context, event, id) => {
      const entry = entryOfEvent(context, event, placedAs(id), index);
      return entry?.status === 'answered' && entry.value === true;
    },
    mayLeaveLater: (context, _, id) => before(context, id) > 0 && hasShownBefore(context, placedAs(id), index),
    mayLeaveFirst: (context, _, id) => before(context, id) === 0 && hasShownBefore(context, placedAs(id), index),
    isFirstPassedBack: (context, _, id) => context.direction === 'back' && before(context, id) === 0 && !isShownHere(context, placedAs(id), index),
    isLaterPassedBack: (context, _, id) => context.direction === 'back' && before(context, id) > 0 && !isShownHere(context, placedAs(id), index),
  } satisfies Guards;
}

/** The question of an id that a machine was made with. */
export function placedOrThrow(id: string, index: QuestionIndex): Placed {
  const placed = index.byId.get(id);
  if (!placed) throw new Error(`there is no question "${id}"`);
  return placed;
}
