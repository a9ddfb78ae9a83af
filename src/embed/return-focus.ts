import type { Chat, ChatHost } from './chat-host.ts';

/** A chat that, hidden, gives the focus back to what had it when it was asked for; where that was nothing, or cannot have it any more, to the launcher. */
export function returnFocus(chat: Chat, { element, root }: ChatHost): Chat {
  let opener: Element | null = null;
  return {
    ...chat,
    show(takesFocus, from) {
      let held = from;
      while (held?.shadowRoot?.activeElement) held = held.shadowRoot.activeElement;
      if (held !== element) opener = held;
      chat.show(takesFocus, from);
    },
    hide() {
      const wasInside = root.activeElement !== null;
      chat.hide();
      if (wasInside) {
        (opener as HTMLElement | null)?.focus?.();
        if (!opener?.matches(':focus')) root.querySelector('button')?.focus();
      }
      opener = null;
    },
  };
}
