/** Where a link to the chat leads. */
export const HASH = '#preconsult';

const pageOf = (address: string): string => address.split('#')[0] ?? '';

/** Opens a chat by any link to it, and where the page's address changes to it; of several chats it is the first bubble, else the first. */
export function followLinks(chat: HTMLElement, open: () => void, signal: AbortSignal): void {
  const isMeant = (): boolean => {
    const tag = chat.localName;
    return (document.querySelector(`${tag}:not([display=inline],[display=fullscreen])`) ?? document.querySelector(tag) ?? chat) === chat;
  };
  document.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof Element && target.matches(`a[href$="${HASH}"]`));
      const isAside = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (!link || isAside || link.target === '_blank' || !isMeant()) return;
      if (link.getAttribute('href') !== HASH && pageOf(link.href) !== pageOf(location.href)) return;
      // The address stays as it is, and with it what "back" does.
      event.preventDefault();
      open();
    },
    { signal },
  );
  addEventListener('hashchange', () => location.hash === HASH && isMeant() && open(), { signal });
}
