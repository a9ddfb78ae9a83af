import { ATTRIBUTES } from './attributes.ts';
import { ownScript } from './own-script.ts';
import { PreconsultChat } from './preconsult-chat.ts';

const TAG = 'preconsult-chat';

/** Loaded twice, it does nothing the second time, but where the page was exchanged for one that has no chat yet. */
const isAgain = customElements.get(TAG);

if (!isAgain) customElements.define(TAG, PreconsultChat);

/** What stands on the page where the script tag carries its settings; whatever else an optimiser adds is left alone. */
const chat = document.createElement(TAG) as PreconsultChat;

for (const name of ATTRIBUTES) {
  const value = ownScript?.getAttribute(`data-${name}`) ?? null;
  if (value !== null) chat.setAttribute(name, value);
}

if (chat.hasAttributes()) {
  chat.setAttribute('display', chat.display);
  const place = (): void => {
    if (!isAgain || !document.querySelector(TAG)) document.body.append(chat);
  };
  if (document.body) place();
  else addEventListener('DOMContentLoaded', place);
}
