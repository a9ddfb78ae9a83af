import { ATTRIBUTES } from './attributes.ts';
import { ownScript } from './own-script.ts';
import { PreconsultChat } from './preconsult-chat.ts';

const TAG = 'preconsult-chat';

/** Loaded twice, it does nothing the second time, but where the page was exchanged for one that has no chat yet. */
const isAgain = customElements.get(TAG) !== undefined;

/** Places the chat on the page where the script tag carries its settings. */
function place(script: HTMLScriptElement): void {
  // Whatever else an optimiser adds is left alone.
  const settings = ATTRIBUTES.filter((name) => script.hasAttribute(`data-${name}`));
  if (settings.length === 0) return;
  const chat = document.createElement(TAG);
  if (!script.hasAttribute('data-display')) chat.setAttribute('display', 'bubble');
  for (const name of settings) chat.setAttribute(name, script.getAttribute(`data-${name}`) ?? '');
  const append = (): void => {
    if (!isAgain || !document.querySelector(TAG)) document.body.append(chat);
  };
  if (document.body) append();
  else document.addEventListener('DOMContentLoaded', append, { once: true });
}

if (!isAgain) customElements.define(TAG, PreconsultChat);
if (ownScript) place(ownScript);
