import { ATTRIBUTES } from './attributes.ts';
import { ownScript } from './own-script.ts';
import { PreconsultChat } from './preconsult-chat.ts';

const TAG = 'preconsult-chat';

/** Loaded twice, it does nothing the second time, but where the page was exchanged for one that has no chat yet. */
const isAgain = customElements.get(TAG) !== undefined;

/** Places the chat on the page where the script tag carries its settings. */
function place(script: HTMLScriptElement): void {
  const chat = document.createElement(TAG) as PreconsultChat;
  // Whatever else an optimiser adds is left alone.
  for (const name of ATTRIBUTES) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) chat.setAttribute(name, value);
  }
  if (!chat.hasAttributes()) return;
  chat.setAttribute('display', chat.display);
  const append = (): void => {
    if (!isAgain || !document.querySelector(TAG)) document.body.append(chat);
  };
  if (document.body) append();
  else addEventListener('DOMContentLoaded', append);
}

if (!isAgain) customElements.define(TAG, PreconsultChat);
if (ownScript) place(ownScript);
