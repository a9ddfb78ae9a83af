import './define-summary.ts';
import { PreconsultInbox } from './preconsult-inbox.ts';

declare global {
  interface HTMLElementTagNameMap {
    'preconsult-inbox': PreconsultInbox;
  }
}

if (!customElements.get('preconsult-inbox')) customElements.define('preconsult-inbox', PreconsultInbox);
