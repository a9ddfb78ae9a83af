import { rebuildContext, type RawEntry } from './rebuild-context.ts';
import type { Conversation } from './compile.ts';
import { entryOf } from '../rules/answers.ts';
import { placedOf } from './place.ts';
import { startingContext, type ConversationContext, type ConversationInput } from './conversation.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Why a stored snapshot cannot be one of this conversation; null where it can. */
export function snapshotFault(snapshot: unknown, conversation: Conversation): string | null {
  if (!isObject(snapshot)) return 'it holds no snapshot';
  if (!isState(snapshot['value'], conversation.machine.config)) return 'it names a state that does not exist';
  const { context } = snapshot;
  if (!isObject(context) || !hasShape(context)) return 'it holds no whole context';
  const tables: unknown[] = Object.values(context.answers);
  const answers = tables.flatMap((table) => (isObject(table) ? Object.entries(table) : [['', null] as [string, unknown]]));
  const entries = answers.map(([question, entry]): RawEntry | null =>
    isObject(entry) && (entry['status'] === 'answered' || entry['status'] === 'skipped')
      ? { question, value: entry['value'], language: String(entry['language']), at: String(entry['at']) }
      : null,
  );
  const known = entries.flatMap((entry) => (entry !== null && placedOf(entry.question, conversation.index) ? [entry] : []));
  if (known.length < entries.length) return 'it holds an answer to no question';
  // An entry that stands where nobody looks for it would be lost without a word.
  if (known.some(({ question }) => entryOf(context.answers, question) === undefined)) return 'it holds no whole context';
  const { unreadable } = rebuildContext(conversation, context, known);
  return unreadable.length > 0 ? `it holds answers that do not fit their questions: ${unreadable.join(', ')}` : null;
}

/** Whether a state value names states that the machine has, down to one without states of its own. */
function isState(value: unknown, node: { states?: unknown }): boolean {
  const states = isObject(node.states) ? node.states : {};
  if (typeof value === 'string') {
    const leaf = Object.hasOwn(states, value) ? states[value] : undefined;
    return isObject(leaf) && !isObject(leaf['states']);
  }
  const [entry, ...others] = isObject(value) ? Object.entries(value) : [];
  if (!entry || others.length > 0 || !Object.hasOwn(states, entry[0])) return false;
  const inner = states[entry[0]];
  return isObject(inner) && isState(entry[1], inner);
}

/** Whether every member of a context is there and of its kind. */
function hasShape(context: Record<string, unknown>): context is Record<string, unknown> & ConversationContext {
  const input: ConversationInput = { settings: [], startedAt: '', localDate: '', zone: '' };
  return Object.entries(startingContext(input)).every(([name, example]) => {
    const value = Object.hasOwn(context, name) ? context[name] : undefined;
    if (example === null) return value === null || typeof value === 'string';
    return Array.isArray(example) ? Array.isArray(value) : typeof value === typeof example && value !== null;
  });
}
