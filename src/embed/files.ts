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

/** Its files stand beside this script. */
const beside: Addresses = { createScriptURL: (file) => new URL(file, ownScript?.src || document.baseURI).href };

/** Makes addresses as `script.src` takes them under Trusted Types, of this build's own files and nothing else. */
let addresses: Addresses | undefined;

/** Loads a file of this build after its integrity was checked; rejects where it is missing, blocked or altered. */
export async function loadFile(file: BuiltFile): Promise<unknown> {
  const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: Addresses): Addresses } };
  addresses ??= trustedTypes?.createPolicy('preconsult-loader', beside) ?? beside;
  const [name, hash, suffix = ''] = file;
  const src = addresses.createScriptURL(`${name}-${hash.slice(0, 8)}.js${suffix}`);
  const script = document.createElement('script');
  try {
    await new Promise((onload, onerror) => {
      document.head.append(Object.assign(script, { type: 'module', integrity: `sha256-${hash}=`, crossOrigin: '', src, onload, onerror }));
      // What waits for a visitor's consent disarms it, and it says nothing ever.
      if (script.type !== 'module') onerror();
    });
  } catch {
    // Firefox never fetches a failed module again from the same address.
    file[2] = `${suffix}?`;
    throw new Error(`${src} is missing, altered (integrity) or blocked (Content-Security-Policy)`);
  } finally {
    // Taken off before it has loaded, WebKit may forget whom to tell.
    script.remove();
  }
  return import(/* @vite-ignore */ src);
}
