import { resumeSession } from '../engine/resume-session.ts';
import type { Speech, VisitMemory } from '../ui/panel/panel-surroundings.ts';
import type { KeptVisit, VisitOptions } from '../ui/panel/visit-options.ts';
import { tabMemory } from './tab-memory.ts';

/** What a visit begins with on a page that keeps visits: the memory, where the browser has one; and, where it holds a sound visit, that visit with all it needs. */
export type Recalled = { memory?: VisitMemory; found?: Speech & Pick<VisitOptions, 'conversation' | 'kept'> };

/** Looks for a visit that outlived a reload. */
export async function recall(element: Element, begun: Speech, speech: (language: string) => Promise<Speech>): Promise<Recalled> {
  const { questionnaire, hash } = begun.rest.conversation.definition;
  const memory = tabMemory(`${questionnaire.id}${element.id && `#${element.id}`}`, hash, Date.now);
  if (!memory) return {};
  const kept = memory.read();
  const found = kept && (await goOn(kept, async (language) => (language === begun.language ? begun : speech(language))).catch(() => null));
  return { memory, ...(kept && found && { found: { ...found, conversation: found.rest.conversation, kept } }) };
}

/** Goes on with a kept visit in its own language, with the words of every language that something was asked in; null where it is not sound. */
async function goOn(kept: KeptVisit, load: (language: string) => Promise<Speech>): Promise<Speech | null> {
  const [present, ...others] = await Promise.all([kept.language, ...kept.languages.filter((language) => language !== kept.language)].map(load));
  if (!present) return null;
  const { compile, withProseOf } = present.rest.later;
  const definition = others.reduce((whole, { rest }) => withProseOf(whole, rest.conversation.definition), present.rest.conversation.definition);
  const conversation = compile(definition);
  if ('refused' in resumeSession(conversation, kept.session)) return null;
  return { ...present, rest: { ...present.rest, conversation } };
}
