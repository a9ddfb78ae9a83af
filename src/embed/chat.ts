import { unpack } from '../definition/packed.ts';
import type { PackedRest } from '../definition/packed-rest.ts';
import type { Definition } from '../definition/types.ts';
import { compileFirst } from '../engine/compile-first.ts';
import type { Strings } from '../locales/strings.ts';
import type { BuiltFile } from './built-file.ts';
import type { Chat, ChatHost, FirstFile } from './chat-host.ts';
import type { ChatRest } from './chat-rest.ts';
import { nextTask } from './next-task.ts';
import { openPanel } from './open-panel.ts';
import type * as keptVisit from './kept.ts';
import type * as later from './later.ts';
import type { ChatSettings } from './settings.ts';

/** What the file of a treatment's rest gives. */
interface RestFile {
  /** What the end of a visit needs, from what this file has for it. */
  withFirst: (chat: unknown) => typeof later;
  /** What the questionnaire has beyond its first part. */
  more: PackedRest;
  /** The words of the widget that only its end needs, made with what that has. */
  words: (rest: typeof later) => Partial<Strings>;
  /** What takes up a visit that the tab has kept: only where visits are kept is it fetched. */
  kept: BuiltFile;
}

interface KeptFile {
  withFirst: (chat: unknown) => typeof keptVisit;
}

/** Opens a chat on a treatment of this build. */
export async function openChat(host: ChatHost, language: string, first: FirstFile): Promise<Chat> {
  const { strings } = first;
  return openPanel(host, {
    conversation: compileFirst(firstOf(first)),
    language,
    strings,
    rest: (settings) => loadRest(host, first, settings),
    async speech(tag, settings) {
      const other = (await host.load(host.treatment[tag] as BuiltFile)) as FirstFile;
      return { language: tag, strings: other.strings, rest: await loadRest(host, other, settings) };
    },
  });
}

/** The first part of a questionnaire as all else takes it. */
const firstOf = ({ definition: { questionnaire, hash } }: FirstFile): Definition => ({ questionnaire: unpack(questionnaire), hash });

/** Loads the rest of a treatment, which takes from this file what it has in common with it. */
async function loadRest(host: ChatHost, first: FirstFile, settings: ChatSettings): Promise<ChatRest> {
  const { withFirst, more, words, kept } = (await host.load(first.rest)) as RestFile;
  await nextTask();
  const chat: unknown = await import(/* @vite-ignore */ import.meta.url);
  const rest = withFirst(chat);
  const { joinRest, later, outletOf, settleIn } = rest;
  Object.assign(first.strings, words(rest));
  const definition = firstOf(first);
  const questionnaire = joinRest(definition.questionnaire, more);
  await nextTask();
  const conversation = later.compile({ ...definition, questionnaire });
  await later.readLists(conversation.index.wordLists, nextTask);
  await nextTask();
  return { conversation, later, outlet: outletOf(host, settings), page: { settleIn, recall: async (...visit) => ((await host.load(kept)) as KeptFile).withFirst(chat).recall(...visit) } };
}
