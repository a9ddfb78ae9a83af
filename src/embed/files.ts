import type { BuiltFile } from './built-file.ts';
import type { Chat, ChatHost, FirstFile } from './chat-host.ts';
import { ownScript } from './own-script.ts';

/** Each file that the launcher itself may load, by name. */
declare const __FILES__: Readonly<Record<string, BuiltFile>>;

const files = __FILES__;

/** What a file gives that opens chats: `chat` on a treatment of this build, `any` on a questionnaire from an address. */
export interface Opener {
  openChat: (host: ChatHost, language: string, first: FirstFile) => Chat | Promise<Chat>;
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
      throw new TypeError(candidate);
    },
  });
  return policy?.createScriptURL(url) ?? url;
}

/** Where this script came from; its further files stand beside it. */
const base = new URL('.', ownScript?.src || document.baseURI).href;

/** Languages this build has a treatment in. */
export const languagesOf = (treatment: string): string[] =>
  Object.keys(files).flatMap((name) => (name.startsWith(`${treatment}.`) ? name.slice(treatment.length + 1) : []));

/** What stands behind the address of a file that failed: Firefox never fetches a failed module again from the same one. */
const suffixes = new Map<string, string>();

/** Loads a file of this build after its integrity was checked; rejects where it is missing, blocked or altered. */
export async function loadFile([file, integrity]: BuiltFile): Promise<unknown> {
  const suffix = suffixes.get(file) ?? '';
  const url = base + file + suffix;
  const script = document.createElement('script');
  await new Promise<void>((resolve, reject) => {
    Object.assign(script, { type: 'module', integrity, crossOrigin: 'anonymous', src: trusted(url) });
    script.onload = () => resolve();
    script.onerror = () => {
      suffixes.set(file, `${suffix}?`);
      reject(new Error(`${url} is missing, altered (integrity), or blocked by a Content-Security-Policy`));
    };
    document.head.append(script);
    // Taken off before it has loaded, WebKit may forget whom to tell.
  }).finally(() => script.remove());
  return import(/* @vite-ignore */ url);
}

/** Loads a file of this build by its name. */
export const loadNamed = (name: string): Promise<unknown> => loadFile(files[name] ?? ['', '']);
