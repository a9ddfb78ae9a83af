import { isApproved } from '../definition/is-approved.ts';
import type { Definition } from '../definition/types.ts';
import type { Conversation } from '../engine/compile.ts';
import type { Strings } from '../locales/strings.ts';
import type { PanelReporter, PanelSurroundings, Speech } from '../ui/panel/panel-surroundings.ts';
import { PreconsultPanel } from '../ui/panel/preconsult-panel.ts';
import type { Rest } from '../ui/panel/rest.ts';
import type { VisitOptions } from '../ui/panel/visit-options.ts';
import type { Chat, ChatHost } from './chat-host.ts';
import { dialogStyles } from './dialog.styles.ts';
import { PreconsultCompletedEvent, PreconsultDeliveredEvent, PreconsultFailedEvent, PreconsultOpenedEvent, PreconsultProgressedEvent } from './events.ts';
import { fitViewport } from './fit-viewport.ts';
import { newId } from './new-id.ts';
import { nextTask } from './next-task.ts';
import { openDialog, type Showing } from './open-dialog.ts';
import { maskFromReplay } from '../ui/panel/replay-masks.ts';
import { recall } from './recall.ts';
import { isLocalPage, settingsOf, themeOf, type ChatSettings } from './settings.ts';
import { tabMemory, type TabMemory } from './tab-memory.ts';

const PANEL = 'preconsult-panel';

/** What a visitor types and presses ends at the tag: the page's shortcuts, recorders and handlers hear none of it. */
const PRIVATE_EVENTS = 'click keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend copy cut paste'.split(' ');

const COVERED = 'preconsult: two chats on this page have display="bubble" and their launchers cover each other; give all but one another display';

/** What a chat is opened with. */
export interface Opening {
  conversation: Conversation;
  /** The visitor's language: one that the questionnaire has. */
  language: string;
  /** The widget's own words, in that language or the nearest there is. */
  strings: Strings;
  /** Fetches what the visit needs after its first question. */
  rest: (settings: ChatSettings) => Promise<Rest>;
  /** Loads what the visit needs to go on in another language. */
  speech: (language: string, settings: ChatSettings) => Promise<Speech>;
}

/** Opens a chat inside the tag; rejects, with the setting and the remedy, where it cannot run. */
export async function openPanel(host: ChatHost, opening: Opening): Promise<Chat> {
  const { element, root, display } = host;
  const settings = settingsOf(element);
  for (const warning of settings.warnings) console.warn(`preconsult: ${warning}`);
  if (settings.error) throw new Error(settings.error);
  if (display === 'bubble' && document.querySelectorAll(`${element.localName}:not([display='inline'], [display='fullscreen'])`).length > 1) console.warn(COVERED);
  const { definition } = opening.conversation;
  assertApproved(definition, element);
  const memory = settings.resume === 'tab' ? tabMemory(`${definition.questionnaire.id}${element.id && `#${element.id}`}`, definition.hash, Date.now) : null;
  const speech = (language: string): Promise<Speech> => told(opening.speech(language, settings));
  const { conversation, language, strings, ...begun } = { ...opening, rest: () => told(opening.rest(settings)), ...(await recalled(memory, speech)) };
  keepPrivate(host);
  const panel = newPanel();
  maskFromReplay(panel);
  panel.options = {
    ...begun,
    conversation,
    settings: { clinic: settings.clinic, language, strings, settings: settings.settings, display, theme: settings.theme },
    surroundings: { ...surroundings(), speech, ...(memory && { memory }) },
    reporter: reporter(host, settings, (words) => shown.name(words)),
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dialogStyles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const shown = display === 'bubble' ? openDialog(host, panel, settings.clinic) : openInPlace(host, panel);
  shown.name(strings);
  // What stands in its place can be used as soon as it is drawn.
  if (display === 'bubble') await nextTask();
  return {
    ...shown,
    show(takesFocus, from) {
      // On a slow network the person may have gone on to something else.
      const now = document.activeElement;
      const hasMoved = now !== null && ![from, element, document.body].includes(now);
      if (display === 'bubble' || !hasMoved) shown.show(takesFocus && !hasMoved);
    },
    reset: () => panel.reset(),
    dress() {
      panel.theme = themeOf(element);
    },
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

/** What a kept visit goes on with; nothing where there is none, or where what it needs does not come. */
async function recalled(memory: TabMemory | null, speech: (language: string) => Promise<Speech>): Promise<Pick<VisitOptions, 'conversation' | 'kept' | 'rest'> & Pick<Speech, 'language' | 'strings'> | null> {
  const kept = memory?.read();
  const found = kept && (await recall(kept, speech).catch(() => null));
  return found ? { conversation: found.rest.conversation, language: found.language, strings: found.strings, kept, rest: () => Promise.resolve(found.rest) } : null;
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
function openInPlace({ element, root, display }: ChatHost, panel: PreconsultPanel): Showing {
  const place = document.createElement('div');
  place.className = `place ${display}`;
  maskFromReplay(place);
  place.append(panel);
  root.append(place);
  fitViewport(place, () => display === 'fullscreen', () => panel.reveal());
  element.dispatchEvent(new PreconsultOpenedEvent());
  return { show: () => panel.focusStep(), hide: () => undefined, leave: () => undefined, name: () => undefined };
}

/** A questionnaire no clinician has approved runs on the web person's own machine, and elsewhere only where the tag allows it. */
function assertApproved(definition: Definition, element: Element): void {
  const { questionnaire } = definition;
  if (isApproved(definition) || isLocalPage() || element.hasAttribute('allow-draft')) return;
  throw new Error(`the questionnaire "${questionnaire.id}" ${questionnaire.version} is not approved by a clinician; have it approved, or set allow-draft to try it out`);
}

function surroundings(): PanelSurroundings {
  return { whenIdle, after, now: () => new Date(), random: Math.random, id: newId, zone: zone() };
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

/** Tells the page where the visit stands; without `event-detail="full"` never what was said. */
function reporter({ element, closed }: ChatHost, { fullDetail, endpoint }: ChatSettings, spoken: PanelReporter['spoken']): PanelReporter {
  let isTold = false;
  return {
    closed,
    spoken,
    progressed: ({ section, of }) => element.dispatchEvent(new PreconsultProgressedEvent(section, of)),
    completed: ({ submissionId, summary }, outcome) => element.dispatchEvent(new PreconsultCompletedEvent(submissionId, outcome, fullDetail ? summary : undefined)),
    delivered: (submissionId, receipt) => {
      if (receipt !== null) element.dispatchEvent(new PreconsultDeliveredEvent(submissionId, receipt));
    },
    unreachable: () => {
      if (isTold || !endpoint) return;
      isTold = true;
      console.error(`preconsult: endpoint ${new URL(endpoint).origin} cannot be reached; allow that origin in connect-src of this page's Content-Security-Policy, and ${location.origin} in the endpoint's CORS`);
    },
    failed: (submissionId, reason) => element.dispatchEvent(new PreconsultFailedEvent(submissionId, reason)),
  };
}
