import { compile } from '../engine/compile.ts';
import type { Strings } from '../locales/strings.ts';
import { later } from '../ui/panel/later.ts';
import type { BuiltFile } from './built-file.ts';
import type { Chat, ChatHost } from './chat-host.ts';
import { chooseLanguage, nearestLanguage } from './nearest-language.ts';
import { openPanel } from './open-panel.ts';
import { fetchDefinition } from './parser.ts';
import { transportOf } from './transport-of.ts';

/** The widget's own words in each language. */
declare const __FILES__: Readonly<Record<string, BuiltFile>>;

/** Opens a chat on a questionnaire that is no part of this build, from its address. */
export async function openChat(host: ChatHost): Promise<Chat> {
  const definition = await fetchDefinition(host.questionnaire);
  const language = nearestLanguage(host.element, definition.questionnaire.languages);
  const file = __FILES__[chooseLanguage([language, 'en'], Object.keys(__FILES__))];
  if (!file) throw new Error('this build has no words');
  const { strings } = (await host.load(file)) as { strings: Strings };
  const conversation = compile(definition);
  return openPanel(host, { language, strings, conversation, rest: (settings) => Promise.resolve({ conversation, later, transport: transportOf(settings, host.root) }) });
}
