import { isApproved } from '../definition/is-approved.ts';
import type { Definition } from '../definition/types.ts';
import { eventTransport } from '../delivery/event-transport.ts';
import { httpTransport } from '../delivery/http-transport.ts';
import type { Transport } from '../delivery/transport.ts';
import { untouched } from '../delivery/untouched.ts';
import { compile } from '../engine/compile.ts';
import { later } from '../ui/panel/later.ts';
import type { PanelReporter, PanelSurroundings } from '../ui/panel/panel-surroundings.ts';
import { PreconsultPanel } from '../ui/panel/preconsult-panel.ts';
import type { Chat, ChatHost } from './chat-host.ts';
import { dialogStyles } from './dialog.styles.ts';
import { PreconsultCompletedEvent, PreconsultDeliveredEvent, PreconsultFailedEvent, PreconsultOpenedEvent, PreconsultProgressedEvent } from './events.ts';
import { newId } from './new-id.ts';
import { openDialog, type Showing } from './open-dialog.ts';
import { maskFromReplay } from './replay-masks.ts';
import { isLocalPage, settingsOf, themeOf, type ChatSettings } from './settings.ts';

const PANEL = 'preconsult-panel';

/** Opens a chat inside the tag; throws, with the setting and the remedy, where it cannot run. */
export function openChat(host: ChatHost, definition: Definition): Chat {
  const { element, root, display, language, strings } = host;
  const settings = settingsOf(element);
  for (const warning of settings.warnings) console.warn(`preconsult: ${warning}`);
  if (settings.error) throw new Error(settings.error);
  assertApproved(definition, element);
  if (!customElements.get(PANEL)) customElements.define(PANEL, PreconsultPanel);
  const panel = document.createElement(PANEL) as PreconsultPanel;
  maskFromReplay(panel);
  const conversation = compile(definition);
  panel.options = {
    conversation,
    rest: () => Promise.resolve({ conversation, later, transport: transportOf(settings, root) }),
    settings: { clinic: settings.clinic, language, strings, settings: settings.settings, display, theme: settings.theme },
    surroundings: surroundings(),
    reporter: reporter(host, settings),
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dialogStyles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const shown = display === 'bubble' ? openDialog(host, panel, settings.clinic) : openInPlace(host, panel);
  return {
    ...shown,
    reset: () => panel.reset(),
    dress() {
      panel.theme = themeOf(element);
    },
  };
}

/** The panel where the tag stands on the page; it takes no focus by itself. */
function openInPlace({ element, root, display }: ChatHost, panel: PreconsultPanel): Showing {
  const place = document.createElement('div');
  place.className = `place ${display}`;
  maskFromReplay(place);
  place.append(panel);
  root.append(place);
  element.dispatchEvent(new PreconsultOpenedEvent());
  return { show: () => panel.focusStep(), hide: () => undefined, leave: () => undefined };
}

/** A questionnaire no clinician has approved runs on the web person's own machine, and elsewhere only where the tag allows it. */
function assertApproved(definition: Definition, element: Element): void {
  const { questionnaire } = definition;
  if (isApproved(definition) || isLocalPage() || element.hasAttribute('allow-draft')) return;
  throw new Error(`the questionnaire "${questionnaire.id}" ${questionnaire.version} is not approved by a clinician; have it approved, or set allow-draft to try it out`);
}

function transportOf({ endpoint }: ChatSettings, root: ShadowRoot): Transport {
  if (endpoint === null) return eventTransport(() => undefined);
  return httpTransport({ endpoint, ...untouched(root), now: Date.now });
}

function surroundings(): PanelSurroundings {
  return { whenIdle, now: () => new Date(), random: Math.random, id: newId, zone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'Etc/Unknown' };
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
}

/** Tells the page where the visit stands; without `event-detail="full"` never what was said. */
function reporter({ element, closed }: ChatHost, { fullDetail, endpoint }: ChatSettings): PanelReporter {
  let isTold = false;
  return {
    closed,
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
