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

/** A page in a browser that knows Trusted Types. */
interface Trusting {
  trustedTypes?: { createPolicy(name: string, rules: Addresses): Addresses };
}

/** Its files stand beside this script. */
const beside: Addresses = { createScriptURL: (file) => new URL(file, ownScript?.src || document.baseURI).href };

/** Makes addresses as `script.src` takes them under Trusted Types, of this build's own files and nothing else. */
let addresses: Addresses | undefined;

/** What tells the next address of a file that has failed from the last: Firefox never fetches a failed module again from the same one. */
const again: Record<BuiltFile, string> = {};

/** Loads a file of this build after its integrity was checked; rejects where it is missing, blocked or altered. */
export async function loadFile(file: BuiltFile): Promise<unknown> {
  const src = (addresses ??= (window as Trusting).trustedTypes?.createPolicy('preconsult-loader', beside) ?? beside).createScriptURL(`${file.slice(0, -35)}.js${(again[file] ??= '')}`);
  const script = document.createElement('script');
  const { type } = await new Promise<{ type: string }>((onload) => {
    document.head.append(Object.assign(script, { type: 'module', integrity: `sha256-${file.slice(-43)}=`, crossOrigin: '', src, onload, onerror: onload }));
    // What waits for a visitor's consent gives it another type, and it never says anything.
    if (script.type !== 'module') onload(script);
  });
  // Taken off before it has loaded, WebKit may forget whom to tell.
  script.remove();
  if (type === 'load') return import(/* @vite-ignore */ src);
  again[file] += '?';
  throw new Error(`${src} is missing, altered (integrity) or blocked (CSP)`);
}
