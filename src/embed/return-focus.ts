import type { Chat, ChatHost } from './chat-host.ts';

/** A chat that, hidden, gives the focus back to what had it when it was asked for; where that was nothing, or is gone, to the launcher. */
export function returnFocus(chat: Chat, { element, root }: ChatHost): Chat {
  let opener: Element | null = null;
  return {
    ...chat,
    show(takesFocus, from) {
      if (from !== element) opener = from;
      chat.show(takesFocus, from);
    },
    hide() {
      const wasInside = root.activeElement !== null;
      chat.hide();
      const isThere = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
      if (wasInside) (isThere ? (opener as HTMLElement) : root.querySelector('button'))?.focus();
    },
  };
}
