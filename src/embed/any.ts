import { compile } from '../engine/compile.ts';
import type { Strings } from '../locales/strings.ts';
import type { BuiltFile } from './built-file.ts';
import type { Chat, ChatHost } from './chat-host.ts';
import type { ChatRest } from './chat-rest.ts';
import { later, outletOf, settleIn } from './later.ts';
import { chooseLanguage, nearestLanguage } from './nearest-language.ts';
import { openPanel } from './open-panel.ts';
import { fetchDefinition } from './parser.ts';
import { recall } from './recall.ts';
import type { ChatSettings } from './settings.ts';

/** The widget's own words in each language. */
declare const __FILES__: Readonly<Record<string, BuiltFile>>;

/** Opens a chat on a questionnaire that is no part of this build, from its address. */
export async function openChat(host: ChatHost): Promise<Chat> {
  const definition = await fetchDefinition(host.element.getAttribute('questionnaire') ?? '');
  const conversation = compile(definition);
  const language = nearestLanguage(host.element, definition.questionnaire.languages);
  const rest = (settings: ChatSettings): ChatRest => ({ conversation, later, outlet: outletOf(host, settings), page: { recall, settleIn } });
  return openPanel(host, {
    language,
    conversation,
    strings: await wordsFor(language, host),
    rest: (settings) => Promise.resolve(rest(settings)),
    speech: async (tag, settings) => ({ language: tag, strings: await wordsFor(tag, host), rest: rest(settings) }),
  });
}

/** The widget's own words in a language, or in the nearest there is. */
async function wordsFor(language: string, { load }: ChatHost): Promise<Strings> {
  const file = __FILES__[chooseLanguage([language, 'en'], Object.keys(__FILES__))];
  if (!file) throw new Error('this build has no words');
  return ((await load(file)) as { strings: Strings }).strings;
}
