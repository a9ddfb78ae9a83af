import { useBackend } from '../harness/use-backend.ts';
import { allByRole, byRole } from '../ui/find-by-role.ts';
import { until } from '../ui/until.ts';
import { Visitor, type Panel } from '../ui/visitor.ts';

export { until };

/** What `pages/witness.js` keeps of a page. */
export interface Witness {
  rootOf(element: Element): ShadowRoot | undefined;
  errors: string[];
  warnings: string[];
  violations: string[];
  events: Event[];
}

/** The chat's tag as a page's own script has it. */
export type Chat = HTMLElement & { show(): void; hide(): void; reset(): void; open: boolean; readonly display: string };

/** What a tag or a script carries. */
export type Attributes = Readonly<Record<string, string>>;

/** The settings of a chat that hands its answers to the page. */
export const handsOver: Attributes = { questionnaire: 'microneedling', 'event-detail': 'full', 'clinic-name': 'Lotus Skin Clinic', 'emergency-number': '115' };

/** A clinic's web page in a frame. */
export class Page {
  constructor(
    readonly frame: HTMLIFrameElement,
    /** The origin that serves the built files as they are, which the test server does not. */
    readonly widget: string,
  ) {}

  get window(): typeof globalThis & Window & { witness: Witness } {
    return this.frame.contentWindow as typeof globalThis & Window & { witness: Witness };
  }

  get document(): Document {
    return this.window.document;
  }

  get witness(): Witness {
    return this.window.witness;
  }

  /** Addresses that the page has asked for, but for what belongs to the test. */
  get requests(): string[] {
    const entries = this.window.performance.getEntriesByType('resource').map(({ name }) => name);
    return entries.filter((name) => !/witness\.js|__web-dev-server|^data:/.test(name));
  }

  /** Names of the events so far, without `preconsult-`. */
  get events(): string[] {
    return this.witness.events.map(({ type }) => type.replace('preconsult-', ''));
  }

  /** Every chat on the page. */
  get chats(): Chat[] {
    return [...this.document.querySelectorAll<Chat>('preconsult-chat')];
  }

  /** The one chat on the page. */
  get chat(): Chat {
    const [chat, ...others] = this.chats;
    if (!chat || others.length > 0) throw new Error(`there are ${this.chats.length} chats on the page`);
    return chat;
  }

  /** Adds a script tag, and waits until it has run. */
  async script(attributes: Attributes = {}, src = `${this.widget}/preconsult.js`): Promise<HTMLScriptElement> {
    const script = this.document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    const ran = new Promise<void>((resolve, reject) => {
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Error(`${src} does not load`)));
    });
    script.src = src;
    this.document.head.append(script);
    await ran;
    return script;
  }

  /** Adds the tag itself, with what a visitor sees should it fail. */
  place(attributes: Attributes, fallback = '<a href="tel:+842412345678">Call us</a>'): Chat {
    const chat = this.document.createElement('preconsult-chat') as Chat;
    for (const [name, value] of Object.entries(attributes)) chat.setAttribute(name, value);
    // Parsed on this side, as a page with Trusted Types lets nobody write its HTML.
    chat.append(...new DOMParser().parseFromString(fallback, 'text/html').body.childNodes);
    this.document.body.append(chat);
    return chat;
  }

  /** The closed root of a chat. */
  rootOf(chat = this.chat): ShadowRoot {
    const root = this.witness.rootOf(chat);
    if (!root) throw new Error('the chat has no root');
    return root;
  }

  /** The button that opens a chat; null while it is not to be seen. */
  launcher(chat = this.chat): HTMLElement | null {
    return allByRole(this.rootOf(chat), 'button', 'Before your visit')[0] ?? null;
  }

  /** Waits until a chat shows its panel; returns who stands in front of it. */
  async visitor(chat = this.chat): Promise<Visitor> {
    const panel = (): Panel | null => this.rootOf(chat).querySelector<Panel>('preconsult-panel');
    await until(() => panel()?.shadowRoot?.querySelector('h2')?.checkVisibility(), 'the panel is shown').catch((error: Error) => {
      throw new Error([error.message, ...this.witness.errors, ...this.witness.violations].join('\n'), { cause: error });
    });
    return new Visitor(panel()!);
  }

  /** Opens a chat by its launcher. */
  async open(chat = this.chat): Promise<Visitor> {
    byRole(this.rootOf(chat), 'button', 'Before your visit').click();
    return this.visitor(chat);
  }

  /** Waits until the page's console has an error; returns all it has. */
  async errors(): Promise<string[]> {
    await until(() => this.witness.errors.length > 0, 'the console has an error');
    return this.witness.errors;
  }
}

const frames = new Set<HTMLIFrameElement>();

/** Opens one of `pages/`, or a page with this text, in a frame that is as large as a window. */
export async function openPage(page: string | { html: string } = 'blank.html', { width = 1000, height = 700 } = {}): Promise<Page> {
  const { widgetOrigin } = await useBackend();
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0; background: white';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (typeof page === 'string') frame.src = `/test/embed/pages/${page}`;
  else frame.srcdoc = page.html;
  document.body.append(frame);
  frames.add(frame);
  await loaded;
  frame.contentWindow?.focus();
  return new Page(frame, widgetOrigin);
}

/** Closes every page of a test. */
export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}
