import { createActor, type Actor, type SnapshotFrom } from 'xstate';
import type { Conversation, ConversationMachine } from './compile.ts';
import type { ConversationInput } from './conversation.ts';
import { snapshotFault } from './snapshot-fault.ts';

/** A visit in progress as JSON, stamped with the questionnaire it belongs to. */
export interface SavedSession {
  schema: 'preconsult-session/1';
  questionnaire: { id: string; version: string; hash: string };
  snapshot: unknown;
}

/** A running conversation. */
export type ConversationActor = Actor<ConversationMachine>;

/** Starts a visit. */
export function startSession(conversation: Conversation, input: ConversationInput): ConversationActor {
  return createActor(conversation.machine, { input }).start();
}

/** A visit as JSON. */
export function saveSession({ definition }: Conversation, actor: ConversationActor): SavedSession {
  const { id, version } = definition.questionnaire;
  return { schema: 'preconsult-session/1', questionnaire: { id, version, hash: definition.hash }, snapshot: actor.getPersistedSnapshot() };
}

/** Goes on with a saved visit, or says why it cannot: it belongs to another questionnaire, or is none. */
export function resumeSession(conversation: Conversation, saved: unknown): { actor: ConversationActor } | { refused: string } {
  const { id, version } = conversation.definition.questionnaire;
  const session = saved as Partial<SavedSession> | null | undefined;
  if (session?.schema !== 'preconsult-session/1') return { refused: 'this is not a saved visit' };
  const { questionnaire } = session;
  if (questionnaire?.hash !== conversation.definition.hash) {
    return { refused: `this visit belongs to ${questionnaire?.id} ${questionnaire?.version} (hash ${questionnaire?.hash}), not to ${id} ${version}` };
  }
  try {
    const snapshot = copyOf(session.snapshot);
    const fault = snapshotFault(snapshot, conversation);
    if (fault !== null) return { refused: `this saved visit is damaged: ${fault}` };
    const sound = snapshot as SnapshotFrom<ConversationMachine>;
    return { actor: createActor(conversation.machine, { snapshot: sound, input: sound.context }).start() };
  } catch {
    return { refused: 'this saved visit is damaged' };
  }
}

/** A copy that later events leave alone. */
const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
