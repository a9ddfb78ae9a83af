import { PreconsultSummary } from './preconsult-summary.ts';

declare global {
  interface HTMLElementTagNameMap {
    'preconsult-summary': PreconsultSummary;
  }
}

if (!customElements.get('preconsult-summary')) customElements.define('preconsult-summary', PreconsultSummary);
