import { PreconsultChat } from './preconsult-chat.ts';

declare global {
  interface HTMLElementTagNameMap {
    'preconsult-chat': PreconsultChat;
  }
}

if (!customElements.get('preconsult-chat')) customElements.define('preconsult-chat', PreconsultChat);
