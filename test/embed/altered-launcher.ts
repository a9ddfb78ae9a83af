import type { Attributes, Page } from './open-page.ts';

/** Which of the launcher's files no longer is what it was at build. */
export type Alteration = 'missing' | 'altered';

/** The built launcher, whose manifest no longer agrees with one of the files beside it. */
async function alteredLauncher(widget: string, name: string, how: Alteration): Promise<string> {
  const source = await (await fetch(`${widget}/preconsult.js`)).text();
  const entry = new RegExp(`(${name}-[\\w-]{8})(\\.js\\W+)sha256-[\\w+/=]{44}`, 'g');
  const altered = source.replace(entry, (all, file: string, between: string) => (how === 'missing' ? all.replace(file, `${file}gone`) : `${file}${between}sha256-${'A'.repeat(43)}=`));
  if (altered === source) throw new Error(`the launcher has no ${name}`);
  return altered;
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
