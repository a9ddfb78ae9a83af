import type { Conversation } from './compile.ts';
import { continueSession, type ConversationActor, type SavedSession } from './session.ts';
import { snapshotFault } from './snapshot-fault.ts';

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
    return { actor: continueSession(conversation, { schema: session.schema, questionnaire, snapshot }) };
  } catch {
    return { refused: 'this saved visit is damaged' };
  }
}

/** A copy that later events leave alone. */
const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
