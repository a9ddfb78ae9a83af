import type { SnapshotFrom } from 'xstate';
import type { Conversation, ConversationMachine } from './conversation-of.ts';
import type { ConversationEvent, ConversationInput } from './conversation.ts';
import { Running } from './running.ts';

/** A visit in progress as JSON, stamped with the questionnaire it belongs to. */
export interface SavedSession {
  schema: 'preconsult-session/1';
  questionnaire: { id: string; version: string; hash: string };
  snapshot: unknown;
}

/** A running conversation. */
export type ConversationActor = Running<SnapshotFrom<ConversationMachine>, ConversationEvent, ConversationInput>;

/** Starts a visit. */
export function startSession(conversation: Conversation, input: ConversationInput): ConversationActor {
  return new Running(conversation.machine, { input });
}

/** A visit as JSON. */
export function saveSession({ definition }: Conversation, actor: ConversationActor): SavedSession {
  const { id, version } = definition.questionnaire;
  const { value, context } = actor.getSnapshot();
  return { schema: 'preconsult-session/1', questionnaire: { id, version, hash: definition.hash }, snapshot: { value, context } };
}

/** Goes on with a visit that `saveSession` has just saved, be it with another form of the same questionnaire; throws where it is another questionnaire. What was kept elsewhere is for `resumeSession`. */
export function continueSession(conversation: Conversation, { questionnaire, snapshot }: SavedSession): ConversationActor {
  if (questionnaire.hash !== conversation.definition.hash) throw new Error(`a visit of ${questionnaire.hash} cannot go on with ${conversation.definition.hash}`);
  return new Running(conversation.machine, { kept: snapshot as SnapshotFrom<ConversationMachine> });
}
