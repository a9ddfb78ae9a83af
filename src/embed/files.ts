import type { Definition } from '../definition/types.ts';
import type { Strings } from '../locales/strings.ts';
import type { Chat, ChatHost } from './chat-host.ts';
import { chooseLanguage } from './nearest-language.ts';
import { ownScript } from './own-script.ts';

/** Each further file of this build by name, with the integrity it must have. */
declare const __FILES__: Readonly<Record<string, [file: string, integrity: string]>>;

/** What each further file gives. */
export interface Exports {
  chat: { openChat: (host: ChatHost, definition: Definition) => Chat };
  parser: { fetchDefinition: (questionnaire: string) => Promise<Definition> };
}

interface LoaderPolicy {
  createScriptURL(url: string): string;
}

let policy: LoaderPolicy | undefined;

/** A URL as `script.src` takes it under Trusted Types; the policy lets nothing through but this build's own files. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: LoaderPolicy): LoaderPolicy } };
  policy ??= trustedTypes?.createPolicy('preconsult-loader', {
    createScriptURL: (candidate) => {
      if (candidate.startsWith(base)) return candidate;
      throw new TypeError(`preconsult: ${candidate} is not one of its own files`);
    },
  });
  return policy?.createScriptURL(url) ?? url;
}

/** Where this script came from; its further files stand beside it. */
const base = new URL('.', ownScript?.src || document.baseURI).href;

/** Languages this build has a treatment's prose in, or with `chat-words` the widget's own words. */
export function languagesOf(treatment: string): string[] {
  return Object.keys(__FILES__).flatMap((name) => (name.startsWith(`${treatment}.`) ? name.slice(treatment.length + 1) : []));
}

/** Loads one of this build's files after its integrity was checked; rejects where it is missing, blocked or altered. */
export async function loadFile<Name extends keyof Exports>(name: Name): Promise<Exports[Name]>;
export async function loadFile(name: `chat-words.${string}`): Promise<Record<string, Strings>>;
export async function loadFile(name: string): Promise<{ default: Definition }>;
export async function loadFile(name: string): Promise<unknown> {
  const [file, integrity] = __FILES__[name] ?? [];
  if (!file || !integrity) throw new Error(`there is no file for "${name}" in this build`);
  const url = base + file;
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', integrity, crossOrigin: 'anonymous', src: trusted(url) });
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} is missing, blocked by the page's Content-Security-Policy, or not what was built (integrity)`));
    document.head.append(script);
    // Once inserted it is fetched all the same, and the page's head stays as it was.
    script.remove();
  });
  return import(/* @vite-ignore */ url);
}

/** The widget's own words: in the language of the visit where this build has them, else in English. */
export async function loadWords(language: string): Promise<Strings> {
  const nearest = chooseLanguage([language, 'en'], languagesOf('chat-words'));
  const [words] = Object.values(await loadFile(`chat-words.${nearest}`));
  if (!words) throw new Error(`the file of words for "${nearest}" is empty`);
  return words;
}
