import { html, type TemplateResult } from 'lit';
import { inboxList, type ListView } from './inbox-list.ts';

/** What the side of the list is drawn from. */
export interface NavView extends ListView {
  signOut(): void;
}

/** The list of messages under what it is, how many there are, and the way out. */
export function inboxNav(view: NavView): TemplateResult {
  const { rows, now, strings: { inbox }, signOut } = view;
  const unopened = rows.keptAt(now).filter((entry) => entry.openedAt === null && entry.replacedBy === null).length;
  return html`
    <nav aria-label=${inbox.list}>
      <header>
        <div><h1>${inbox.title}</h1><p class="muted">${inbox.count(rows.total, unopened)}</p></div>
        <button class="quiet" type="button" @click=${signOut}>${inbox.signOut}</button>
      </header>
      ${inboxList(view)}
    </nav>
  `;
}
