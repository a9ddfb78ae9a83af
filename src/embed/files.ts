import type { BuiltFile } from './built-file.ts';
import type { Chat, ChatHost, FirstFile } from './chat-host.ts';
import { ownScript } from './own-script.ts';

/** What a visit begins with, by language. */
export type Treatment = Readonly<Record<string, BuiltFile>>;

declare const __FILES__: [BuiltFile, BuiltFile, Readonly<Record<string, Treatment>>];

/** What the launcher may load: what opens chats on a treatment of this build, what opens them on a questionnaire from an address, and the treatments. */
export const [CHAT, ANY, TREATMENTS] = __FILES__;

/** What a file gives that opens chats. */
export interface Opener {
  openChat: (host: ChatHost, language: string, first: FirstFile) => Chat | Promise<Chat>;
}

interface Addresses {
  createScriptURL(file: string): string;
}

/** What a browser has that knows Trusted Types. */
interface TrustedTypes {
  createPolicy(name: string, rules: Addresses): Addresses;
}

/** Its files stand beside this script. */
const beside: Addresses = { createScriptURL: (file) => new URL(file, ownScript?.src || document.baseURI).href };

/** Makes addresses as `script.src` takes them under Trusted Types, of this build's own files and nothing else. */
let addresses: Addresses | undefined;

/** What tells the next address of a file that has failed from the last: Firefox never fetches a failed module again from the same one. */
const again: Record<BuiltFile, string> = {};

/** Loads a file of this build after its integrity was checked; rejects where it is missing, blocked or altered. */
export function loadFile(file: BuiltFile): Promise<unknown> {
  const script = document.createElement('script');
  const src = addressOf(`${file.slice(0, -35)}.js${(again[file] ??= '')}`);
  return new Promise<unknown>((onload, onerror) => {
    document.head.append(Object.assign(script, { type: 'module', integrity: `sha256-${file.slice(-43)}=`, crossOrigin: '', src, onload, onerror }));
    // What waits for a visitor's consent disarms it, and it says nothing ever.
    if (script.type !== 'module') onerror();
  })
    // Taken off before it has loaded, WebKit may forget whom to tell.
    .finally(() => script.remove())
    .then(
      () => import(/* @vite-ignore */ src),
      () => {
        again[file] += '?';
        throw new Error(`${src} is missing, altered (integrity) or blocked (CSP)`);
      },
    );
}

const addressOf = (file: string): string =>
  (addresses ??= (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('preconsult-loader', beside) ?? beside).createScriptURL(file);
