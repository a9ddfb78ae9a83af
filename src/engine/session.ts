import { createActor, type Actor, type SnapshotFrom } from 'xstate';
import type { Conversation, ConversationMachine } from './compile.ts';
import type { ConversationInput } from './conversation.ts';

/** A visit in progress as JSON, stamped with the questionnaire it belongs to. */
export interface SavedSession {
  schema: 'preconsult-session/1';
  questionnaire: { id: string; version: string; hash: string };
  snapshot: unknown;
}

/** A running conversation. */
export type ConversationActor = Actor<ConversationMachine>;

/** A snapshot that the engine itself took, or whose every part was looked at. */
type SoundSnapshot = SnapshotFrom<ConversationMachine>;

/** Starts a visit. */
export function startSession(conversation: Conversation, input: ConversationInput): ConversationActor {
  return createActor(conversation.machine, { input }).start();
}

/** A visit as JSON. */
export function saveSession({ definition }: Conversation, actor: ConversationActor): SavedSession {
  const { id, version } = definition.questionnaire;
  return { schema: 'preconsult-session/1', questionnaire: { id, version, hash: definition.hash }, snapshot: actor.getPersistedSnapshot() };
}

/** Goes on with a visit that `saveSession` has just saved, be it with another form of the same questionnaire; throws where it is another questionnaire. What was kept elsewhere is for `resumeSession`. */
export function continueSession(conversation: Conversation, { questionnaire, snapshot }: SavedSession): ConversationActor {
  if (questionnaire.hash !== conversation.definition.hash) throw new Error(`a visit of ${questionnaire.hash} cannot go on with ${conversation.definition.hash}`);
  const sound = snapshot as SoundSnapshot;
  return createActor(conversation.machine, { snapshot: sound, input: sound.context }).start();
}
