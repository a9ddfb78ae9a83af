import { isApproved } from '../definition/is-approved.ts';
import type { Definition } from '../definition/types.ts';
import type { Conversation } from '../engine/compile.ts';
import type { Strings } from '../locales/strings.ts';
import type { PanelSurroundings, Speech } from '../ui/panel/panel-surroundings.ts';
import { PreconsultPanel } from '../ui/panel/preconsult-panel.ts';
import type { Chat, ChatHost } from './chat-host.ts';
import type { ChatRest } from './chat-rest.ts';
import { dialogStyles } from './dialog.styles.ts';
import { PreconsultOpenedEvent, PreconsultProgressedEvent } from './events.ts';
import { nextTask } from './next-task.ts';
import { openDialog, type Showing } from './open-dialog.ts';
import { maskFromReplay } from '../ui/panel/replay-masks.ts';
import type { VisitOptions } from '../ui/panel/visit-options.ts';
import { returnFocus } from './return-focus.ts';
import { isLocalPage, settingsOf, type ChatSettings } from './settings.ts';

const PANEL = 'preconsult-panel';

/** What a visitor types, presses and drags ends at the tag: the page's shortcuts, recorders and handlers hear none of it, and take nothing of it back, nor the focus. */
const PRIVATE_EVENTS =
  'click mousedown contextmenu selectstart keydown keypress keyup beforeinput input textInput compositionstart compositionupdate compositionend copy cut paste dragstart drop focusin'.split(' ');

/** What a chat is opened with. */
export interface Opening {
  conversation: Conversation;
  /** The visitor's language: one that the questionnaire has. */
  language: string;
  /** The widget's own words, in that language or the nearest there is. */
  strings: Strings;
  /** Fetches what the visit needs after its first question. */
  rest: (settings: ChatSettings) => Promise<ChatRest>;
  /** Loads what the visit needs to go on in another language. */
  speech: (language: string, settings: ChatSettings) => Promise<Speech>;
}

/** Opens a chat inside the tag; rejects, with the setting and the remedy, where it cannot run. */
export async function openPanel(host: ChatHost, opening: Opening): Promise<Chat> {
  const { element, root, element: { display } } = host;
  const settings = settingsOf(element);
  assertApproved(opening.conversation.definition, element);
  const panel = newPanel();
  const options = await optionsOf(host, opening, settings, {
    spoken: (strings) => shown.name(strings),
    settle: ({ page }) => page.settleIn(host, panel, shown),
  });
  keepPrivate(host);
  maskFromReplay(panel);
  panel.options = options;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dialogStyles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const shown = display === 'bubble' ? openDialog(host, panel, settings.clinic) : openInPlace(host, panel);
  shown.name(options.settings.strings);
  // What stands in its place can be used as soon as it is drawn.
  if (display === 'bubble') await nextTask();
  const chat: Chat = {
    ...shown,
    show(takesFocus, from) {
      // On a slow network the person may have gone on to something else.
      const now = document.activeElement;
      const hasMoved = now !== null && ![from, element, document.body].includes(now);
      element.open ||= display === 'bubble';
      if (display === 'bubble' || !hasMoved) shown.show(takesFocus && !hasMoved);
    },
    reset: () => panel.reset(),
  };
  return returnFocus(chat, host);
}

/** What the page around the panel does: when another language is spoken, and when the rest is here. */
interface Around {
  spoken: (strings: Strings) => void;
  settle: (rest: ChatRest) => void;
}

/** What a visit on this page is made of: one that outlived a reload where there is one, else a new one. */
async function optionsOf({ element }: ChatHost, opening: Opening, asked: ChatSettings, { spoken, settle }: Around): Promise<VisitOptions> {
  const { clinic, settings, theme, resume } = asked;
  const load = (): Promise<ChatRest> => told(opening.rest(asked));
  const speech = (language: string): Promise<Speech> => told(opening.speech(language, asked));
  // What was kept is read with the rest.
  const early = resume ? await load().catch(() => null) : null;
  const { memory, found } = (early && (await told(early.page.recall(element, { ...opening, rest: early }, speech)).catch(() => null))) ?? {};
  const { conversation, language, strings } = found ?? opening;
  return {
    conversation,
    ...(found && { kept: found.kept }),
    async rest() {
      const rest = early ?? (await load());
      settle(rest);
      return found?.rest ?? rest;
    },
    settings: { clinic, language, strings, settings, display: element.display, theme },
    surroundings: { ...surroundings(), ...(early && { whenIdle: (act: () => void) => queueMicrotask(act) }), speech, ...(memory && { memory }) },
    reporter: { closed: () => element.hide(), spoken, progressed: ({ section, of }) => element.dispatchEvent(new PreconsultProgressedEvent(section, of)) },
  };
}

/** Before there is anything to see in it, tells recorders to leave the tag out, and the page's handlers nothing of what is done in it. */
function keepPrivate({ element, root }: ChatHost): void {
  maskFromReplay(element);
  for (const type of PRIVATE_EVENTS) {
    root.addEventListener(type, (event) => {
      // What stands in the page's own fallback is the page's.
      if (!(event.target instanceof Node && element.contains(event.target))) event.stopPropagation();
    });
  }
}

/** A page may have a chat on a treatment of this build and one on another questionnaire, and each brings an element of its own. */
function newPanel(): PreconsultPanel {
  const name = [PANEL, `${PANEL}-2`].find((one) => [undefined, PreconsultPanel].includes(customElements.get(one) as typeof PreconsultPanel | undefined)) ?? PANEL;
  if (!customElements.get(name)) customElements.define(name, PreconsultPanel);
  return document.createElement(name) as PreconsultPanel;
}

/** Says in the console why something could not be loaded; the visitor is told where it is needed. */
async function told<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading;
  } catch (error) {
    console.error(`preconsult: ${error instanceof Error ? error.message : String(error)}`);
    throw error;
  }
}

/** The panel where the tag stands on the page; it takes no focus by itself. */
function openInPlace({ element, root }: ChatHost, panel: PreconsultPanel): Showing {
  const place = document.createElement('div');
  place.className = `place ${element.display}`;
  maskFromReplay(place);
  place.append(panel);
  root.append(place);
  element.dispatchEvent(new PreconsultOpenedEvent());
  return { place, show: () => panel.focusStep(), hide: () => undefined, leave: () => undefined, name: () => undefined };
}

/** A questionnaire no clinician has approved runs on the web person's own machine, and elsewhere only where the tag allows it. */
function assertApproved(definition: Definition, element: Element): void {
  const { questionnaire } = definition;
  if (isApproved(definition) || isLocalPage() || element.hasAttribute('allow-draft')) return;
  throw new Error(`the questionnaire "${questionnaire.id}" ${questionnaire.version} is not approved by a clinician; have it approved, or set allow-draft to try it out`);
}

function surroundings(): PanelSurroundings {
  return { whenIdle, after, now: () => new Date(), random: Math.random, zone: zone() };
}

/** The visitor's time zone: from where it can be had at once, since a browser takes many milliseconds to make ready its first format of dates. */
function zone(): string {
  const { Temporal } = globalThis as { Temporal?: { Now?: { timeZoneId?(): string } } };
  return Temporal?.Now?.timeZoneId?.() || Intl.DateTimeFormat().resolvedOptions().timeZone || 'Etc/Unknown';
}

/** Later on, unless it is taken back. */
function after(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
}
