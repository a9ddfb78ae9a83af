import type { Attributes, Page } from './open-page.ts';

/** Which of the launcher's files no longer is what it was at build. */
export type Alteration = 'missing' | 'altered';

/** The hash of a file by which the launcher finds it and checks it. */
async function hashOf(widget: string, name: string, launcher: string): Promise<string> {
  for (const [hash] of launcher.matchAll(/[\w+/]{43}/g)) {
    // What is not there answers to no other origin.
    const found = await fetch(`${widget}/${name}-${hash.slice(0, 8)}.js`, { method: 'HEAD' }).catch(() => null);
    if (found?.ok) return hash;
  }
  throw new Error(`the launcher has no ${name}`);
}

/** The built launcher, whose list no longer agrees with one of the files beside it: the beginning of a hash is the file's address, the whole is checked. */
async function alteredLauncher(widget: string, name: string, how: Alteration): Promise<string> {
  const source = await (await fetch(`${widget}/preconsult.js`)).text();
  const hash = await hashOf(widget, name, source);
  return source.replace(hash, how === 'missing' ? `AAAAAAAA${hash.slice(8)}` : `${hash.slice(0, 8)}${'A'.repeat(35)}`);
}

/** Runs a launcher on a page as if it had come from the widget's origin, with one file missing or altered. */
export async function runAlteredLauncher(page: Page, name: string, how: Alteration, attributes: Attributes = {}): Promise<void> {
  const { document } = page;
  const script = document.createElement('script');
  script.textContent = await alteredLauncher(page.widget, name, how);
  const stated = document.createElement('script');
  for (const [key, value] of Object.entries(attributes)) stated.setAttribute(`data-${key}`, value);
  stated.src = `${page.widget}/preconsult.js`;
  Object.defineProperty(document, 'currentScript', { configurable: true, value: stated });
  document.head.append(script);
  Reflect.deleteProperty(document, 'currentScript');
}
