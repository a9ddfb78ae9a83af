import { PreconsultChat } from './preconsult-chat.ts';

/** The attributes of `<preconsult-chat>` that the script tag may carry as `data-…`; whatever else an optimiser adds is left alone. */
const FORWARDED = [
  'questionnaire',
  'lang',
  'endpoint',
  'settings',
  'theme',
  'clinic-name',
  'clinic-phone',
  'privacy-url',
  'emergency-number',
  'urgent-number',
  'crisis-line',
  'reply-time',
  'resume',
  'event-detail',
  'allow-draft',
  'display',
];

const TAG = 'preconsult-chat';

/** Places the chat on the page where the script tag carries its settings. */
function place(script: HTMLScriptElement): void {
  const settings = FORWARDED.filter((name) => script.hasAttribute(`data-${name}`));
  if (settings.length === 0) return;
  const chat = document.createElement(TAG);
  if (!script.hasAttribute('data-display')) chat.setAttribute('display', 'bubble');
  for (const name of settings) chat.setAttribute(name, script.getAttribute(`data-${name}`) ?? '');
  const append = (): void => document.body.append(chat);
  if (document.body) append();
  else document.addEventListener('DOMContentLoaded', append, { once: true });
}

// Loaded twice, it does nothing the second time.
if (!customElements.get(TAG)) {
  customElements.define(TAG, PreconsultChat);
  if (document.currentScript instanceof HTMLScriptElement) place(document.currentScript);
}
