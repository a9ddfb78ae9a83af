import type { ChatElement } from './chat-host.ts';

/** Where a link to the chat leads. */
export const HASH = '#preconsult';

/** What is known of an event of the page that may ask for a chat. */
type Asking = Event & Partial<Pick<HashChangeEvent, 'newURL'> & Pick<MouseEvent, 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>>;

const isLink = (place: Partial<HTMLAnchorElement>): boolean =>
  place.target !== '_blank' && (place.getAttribute?.('href') === HASH || place.href === new URL(HASH, location.href).href);

/** Whether an event asks for this chat, by any link to it or as the page's address changes to it; of several chats it is the first bubble, else the first. */
export function asksFor(chat: ChatElement, event: Asking): boolean {
  const isAside = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  const chats = [...document.querySelectorAll<ChatElement>(chat.localName)];
  return (
    !isAside &&
    (event.newURL ? location.hash === HASH : event.composedPath().some(isLink)) &&
    (chats.find((one) => one.display === 'bubble') ?? chats[0] ?? chat) === chat
  );
}
