import type { PreconsultPanel } from '../ui/panel/preconsult-panel.ts';
import type { ChatHost } from './chat-host.ts';
import { fitViewport } from './fit-viewport.ts';
import { SHEET, type Showing } from './open-dialog.ts';
import { themeOf } from './settings.ts';
import { warningsOf } from './warnings-of.ts';

const COVERED = 'two chats on this page have display="bubble" and their launchers cover each other; give all but one another display';

/** What an open chat can do later than its first question: change its theme with the tag's, fit itself to keyboards, keep the page behind still, and tell the web person what was left out. */
export function settleIn({ element }: Pick<ChatHost, 'element'>, panel: PreconsultPanel, { place }: Showing): void {
  const { display } = element;
  const dress = (): void => {
    panel.theme = themeOf(element);
  };
  dress();
  new MutationObserver(dress).observe(element, { attributeFilter: ['theme'] });
  fitViewport(place, () => display === 'fullscreen' || (display === 'bubble' && matchMedia(SHEET).matches), () => panel.reveal());
  if (display === 'bubble') for (const type of ['wheel', 'touchmove']) place.addEventListener(type, keepScroll, { passive: false });
  const isCovered = display === 'bubble' && document.querySelectorAll(`${element.localName}:not([display='inline'], [display='fullscreen'])`).length > 1;
  for (const warning of [...warningsOf(element), ...(isCovered ? [COVERED] : [])]) console.warn(`preconsult: ${warning}`);
}

/** Keeps the page behind from scrolling where nothing under the pointer in the dialog can, and a page that scrolls by itself from doing so instead of the dialog. */
function keepScroll(event: Event): void {
  event.stopPropagation();
  if ((event instanceof WheelEvent && event.ctrlKey) || ('touches' in event && (event.touches as TouchList).length > 1) || !event.cancelable) return;
  const inside = event.composedPath().slice(0, event.composedPath().indexOf(event.currentTarget as EventTarget));
  const canScroll = inside.some(
    (place) => place instanceof HTMLElement && place.scrollHeight > place.clientHeight && ['auto', 'scroll'].includes(getComputedStyle(place).overflowY),
  );
  if (!canScroll) event.preventDefault();
}
