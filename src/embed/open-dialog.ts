import type { ClinicDetails } from '../definition/types.ts';
import type { Strings } from '../locales/strings.ts';
import type { PreconsultPanel } from '../ui/panel/preconsult-panel.ts';
import type { Chat, ChatHost } from './chat-host.ts';
import { PreconsultClosedEvent, PreconsultOpenedEvent } from './events.ts';
import { raise } from './raise.ts';
import { maskFromReplay } from './replay-masks.ts';

/** How a chat comes and goes on the page. */
export type Showing = Pick<Chat, 'show' | 'hide' | 'leave'>;

/** What names the dialog. */
interface Named {
  clinic: ClinicDetails;
  strings: Strings;
}

/** Where the dialog is the whole sheet, and the page behind it out of reach. */
const SHEET = '(max-width: 480px), (max-height: 480px)';

/** The panel in a dialog of its own: over the page on a phone, beside it on a desktop. */
export function openDialog(host: ChatHost, panel: PreconsultPanel, named: Named): Showing {
  const { element } = host;
  const { dialog, layer } = dialogAround(panel, host, named);
  const sheet = matchMedia(SHEET);
  let isAnnounced = false;
  const open = (takesFocus: boolean): void => {
    raise(layer, element);
    if (sheet.matches) dialog.showModal();
    else if (takesFocus) dialog.show();
    // Unlike show(), it moves no focus.
    else dialog.open = true;
    if (takesFocus) panel.focusStep();
  };
  const openAnew = (): void => {
    const held = panel.shadowRoot?.activeElement;
    dialog.close();
    open(false);
    if (held instanceof HTMLElement) held.focus({ preventScroll: true });
  };
  const close = (): void => {
    sheet.removeEventListener('change', openAnew);
    dialog.close();
  };
  return {
    show(takesFocus) {
      if (dialog.open) return;
      open(takesFocus);
      sheet.addEventListener('change', openAnew);
      if (!isAnnounced) element.dispatchEvent(new PreconsultOpenedEvent());
      isAnnounced = true;
    },
    hide() {
      if (!isAnnounced) return;
      isAnnounced = false;
      close();
      element.dispatchEvent(new PreconsultClosedEvent());
    },
    leave: close,
  };
}

function dialogAround(panel: PreconsultPanel, { root, closed }: ChatHost, { clinic, strings }: Named): { dialog: HTMLDialogElement; layer: HTMLElement } {
  const dialog = document.createElement('dialog');
  dialog.lang = strings.language;
  dialog.setAttribute('aria-label', strings.panelName(clinic['clinic-name'] ?? strings.theClinic));
  maskFromReplay(dialog);
  dialog.append(panel);
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.append(dialog);
  root.append(layer);
  dialog.addEventListener('keydown', (event) => {
    // An Escape while composing belongs to the input method.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    closed();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    closed();
  });
  for (const type of ['wheel', 'touchmove']) dialog.addEventListener(type, keepScroll, { passive: false });
  return { dialog, layer };
}

/** Keeps the page behind from scrolling where nothing under the pointer in the dialog can. */
function keepScroll(event: Event): void {
  if ((event instanceof WheelEvent && event.ctrlKey) || ('touches' in event && (event.touches as TouchList).length > 1) || !event.cancelable) return;
  const inside = event.composedPath().slice(0, event.composedPath().indexOf(event.currentTarget as EventTarget));
  const canScroll = inside.some(
    (place) => place instanceof HTMLElement && place.scrollHeight > place.clientHeight && ['auto', 'scroll'].includes(getComputedStyle(place).overflowY),
  );
  if (!canScroll) event.preventDefault();
}
