import type { ClinicDetails } from '../definition/types.ts';
import type { Strings } from '../locales/strings.ts';
import type { PreconsultPanel } from '../ui/panel/preconsult-panel.ts';
import type { Chat, ChatHost } from './chat-host.ts';
import { PreconsultClosedEvent, PreconsultOpenedEvent } from './events.ts';
import { raise } from './raise.ts';
import { maskFromReplay } from '../ui/panel/replay-masks.ts';

/** How a chat comes and goes on the page. */
export interface Showing extends Pick<Chat, 'hide' | 'leave'> {
  /** What holds the panel. */
  place: HTMLElement;
  /** `takesFocus` is false where the focus must stay where it is. */
  show(takesFocus: boolean): void;
  /** Names it in these words to those who cannot see it. */
  name(strings: Strings): void;
}

/** Where the dialog is the whole sheet, and the page behind it out of reach. */
export const SHEET = '(max-width: 480px), (max-height: 480px)';

/** The panel in a dialog of its own: over the page on a phone, beside it on a desktop. */
export function openDialog(host: ChatHost, panel: PreconsultPanel, clinic: ClinicDetails): Showing {
  const { dialog, layer } = dialogAround(panel, host);
  const sheet = matchMedia(SHEET);
  let isAnnounced = false;
  const open = (takesFocus: boolean): void => {
    raise(layer, host.element);
    // Beside a modal dialog of the page's, only another one can be used.
    if (sheet.matches || document.querySelector(':modal')) dialog.showModal();
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
  const leave = (): void => {
    sheet.removeEventListener('change', openAnew);
    dialog.close();
  };
  return {
    place: dialog,
    show(takesFocus) {
      if (dialog.open) return;
      open(takesFocus);
      sheet.addEventListener('change', openAnew);
      if (!isAnnounced) host.element.dispatchEvent(new PreconsultOpenedEvent());
      isAnnounced = true;
    },
    hide() {
      if (!isAnnounced) return;
      isAnnounced = false;
      leave();
      host.element.dispatchEvent(new PreconsultClosedEvent());
    },
    leave,
    name: (strings) => nameDialog(dialog, strings, clinic),
  };
}

function nameDialog(dialog: HTMLDialogElement, { language, panelName, theClinic }: Strings, clinic: ClinicDetails): void {
  dialog.lang = language;
  dialog.setAttribute('aria-label', panelName(clinic['clinic-name'] ?? theClinic));
}

function dialogAround(panel: PreconsultPanel, { element, root }: ChatHost): { dialog: HTMLDialogElement; layer: HTMLElement } {
  const dialog = document.createElement('dialog');
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
    element.hide();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    element.hide();
  });
  return { dialog, layer };
}
