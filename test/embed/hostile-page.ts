import { expect } from '@open-wc/testing';
import { useBackend } from '../harness/use-backend.ts';
import type { Visitor } from '../ui/visitor.ts';
import { openPage, until, type Attributes, type Chat, type Page } from './open-page.ts';

/** A page that makes it hard for a guest, and what of the guest stands on it. */
export interface HostilePage {
  /** What the page does, as the end of "reaches Sent …". */
  what: string;
  /** Attributes of the page's root element. */
  root?: string;
  head?: string | ((own: Own) => string);
  body?: string;
  /** How the page brings the chat; by default the one tag in the body. */
  chat?: (own: Own) => string;
  /** A frame as wide as this; by default a desktop's. */
  width?: number;
  /** What happens to the page once its chat is there, and which chat is then used. */
  meddle?: (page: Page) => unknown;
}

/** What a page writes to bring its chat. */
export interface Own {
  /** Address of the launcher. */
  src: string;
  settings: Attributes;
  /** The settings as attributes of a script tag. */
  data: string;
  /** The one tag, in its place or at the corner. */
  tag: (display: 'bubble' | 'inline') => string;
  /** The launcher without settings. */
  script: string;
}

const written = (attributes: Attributes, prefix = ''): string => Object.entries(attributes).map(([name, value]) => `${prefix}${name}="${value}"`).join(' ');

/** The chat's own part of a page. */
export function ownOf(widget: string): Own {
  const settings = {
    questionnaire: `${location.origin}/test/embed/pages/small.json`,
    endpoint: `${widget}/c/lotus/submissions`,
    'clinic-name': 'Lotus Skin Clinic',
    'emergency-number': '115',
    // The page has no address of its own, so a draft has to be allowed on it.
    'allow-draft': '',
  };
  const src = `${widget}/preconsult.js`;
  const data = written(settings, 'data-');
  return {
    src,
    settings,
    data,
    tag: (display) => `<preconsult-chat display="${display}" ${written(settings)}><a href="tel:+842412345678">Call us</a></preconsult-chat>`,
    script: `<script async src="${src}"></script>`,
  };
}

/** Opens the page, and waits until its chat is there. */
export async function openHostile({ root = 'lang="en"', head = '', body = '', chat = ({ src, data }) => `<script async src="${src}" ${data}></script>`, width = 1000, meddle }: HostilePage): Promise<Page> {
  const { widgetOrigin } = await useBackend();
  const html = `<!doctype html><html ${root}><head><meta charset="utf-8"><title>A clinic's page</title>
    <script src="${location.origin}/test/embed/pages/witness.js"></script>${typeof head === 'string' ? head : head(ownOf(widgetOrigin))}</head><body>${body}${chat(ownOf(widgetOrigin))}</body></html>`;
  const page = await openPage({ html }, { width });
  await meddle?.(page);
  return page;
}

/** Waits until what a person points at is the chat's own. */
async function expectOnTop(page: Page, chat: Chat, control: () => HTMLElement): Promise<void> {
  const { document } = page;
  const what = (): Element | null => {
    const target = control();
    if (chat.display !== 'bubble') target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const root = chat.getRootNode() as Document | ShadowRoot;
    return width > 0 && height > 0 ? (root === document ? document : root).elementFromPoint(left + width / 2, top + height / 2) : null;
  };
  await until(() => what() === chat, `${control().textContent.trim()} is on top, in view and to be pressed`);
}

/** Opens a chat as a person does who points at things, where it does not stand open. */
async function meet(page: Page, chat: Chat): Promise<Visitor> {
  await until(() => page.witness.rootOf(chat), 'the chat has come to life');
  if (chat.display !== 'bubble') return page.visitor(chat);
  await until(() => page.launcher(chat), 'the launcher is to be seen');
  await expectOnTop(page, chat, () => page.launcher(chat)!);
  return page.open(chat);
}

/** A short visit by what is on the screen, to the receiver's receipt. */
export async function walkToSent(page: Page, chat = page.chat): Promise<Visitor> {
  const visitor = await meet(page, chat);
  await expectOnTop(page, chat, () => visitor.find('button', 'Continue'));
  await visitor.answer(['Yes, I agree']);
  await visitor.answer({ type: 'Smoother skin' });
  await expectOnTop(page, chat, () => visitor.find('button', 'Send'));
  await visitor.press('Send');
  await visitor.reach('Sent');
  expect(visitor.sees).to.match(/Your receipt: \S{6,}/);
  expect(page.witness.errors).to.deep.equal([]);
  return visitor;
}

/** One test a page. */
export function reachesSentOn(pages: readonly HostilePage[]): void {
  for (const hostile of pages) {
    it(`reaches Sent ${hostile.what}`, async () => {
      const page = await openHostile(hostile);
      await until(() => page.chats.length > 0, 'the chat is on the page');
      await walkToSent(page).catch((error: Error) => {
        throw new Error([error.message, ...page.witness.errors].join('\n'), { cause: error });
      });
    });
  }
}
