import { withProseOf } from '../definition/with-prose-of.ts';
import type { Speech } from '../ui/panel/panel-surroundings.ts';
import type { KeptVisit } from '../ui/panel/visit-options.ts';

/** Goes on with a kept visit in its own language, with the words of every language that something was asked in; null where it is not sound. */
export async function recall(kept: KeptVisit, load: (language: string) => Promise<Speech>): Promise<Speech | null> {
  const [present, ...others] = await Promise.all([kept.language, ...kept.languages.filter((language) => language !== kept.language)].map(load));
  if (!present) return null;
  const definition = others.reduce((whole, { rest }) => withProseOf(whole, rest.conversation.definition), present.rest.conversation.definition);
  const { compile, resumeSession } = present.rest.later;
  const conversation = compile(definition);
  if ('refused' in resumeSession(conversation, kept.session)) return null;
  return { ...present, rest: { ...present.rest, conversation } };
}
