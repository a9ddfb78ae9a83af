import { html, LitElement } from 'lit';

// A page's own element, made with a Lit of its own.
customElements.define(
  'clinic-hours',
  class extends LitElement {
    static properties = { day: {} };

    render() {
      return html`<p>Open on ${this.day ?? 'Monday'}</p>`;
    }
  },
);
