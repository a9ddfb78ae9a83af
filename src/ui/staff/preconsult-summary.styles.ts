import { css } from 'lit';

/** The summary on a screen. */
export const summaryStyles = css`
  :host {
    container-type: inline-size;
    background: var(--raised);
  }
  article {
    display: flex;
    flex-direction: column;
    gap: 10px;
  }
  section,
  header {
    min-inline-size: 0;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  h2 {
    display: -webkit-box;
    overflow: hidden;
    font-size: 20px;
    font-weight: 650;
    line-height: 1.25;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  h3 {
    font-size: 15px;
    font-weight: 650;
  }
  slot[name='actions'] {
    display: block;
    margin-inline-start: auto;
  }
  .outcome {
    color: var(--accent);
    font-weight: 600;
  }
  .outcome.stopped {
    color: var(--urgent);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    color: var(--muted);
    font-size: 13px;
  }
  .facts .strong {
    color: var(--text);
    font-weight: 600;
  }
  .facts li:not(:last-child)::after {
    content: '·' / '';
    margin-inline: 6px;
    font-weight: 400;
  }
  .notice {
    margin-block-start: 4px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--line);
    font-size: 13px;
  }
  .notice strong {
    font-weight: 600;
  }
  .not-rejudged {
    color: var(--hold);
  }
  .notice span {
    color: var(--muted);
  }

  summary {
    display: list-item;
    inline-size: fit-content;
    min-block-size: 24px;
    padding-inline: 2px;
    border-radius: 4px;
    color: var(--accent);
    font-size: 13px;
    line-height: 24px;
    cursor: pointer;
  }
  summary:hover {
    text-decoration: underline;
  }
  details[open] > .facts-list,
  details[open] > ol {
    margin-block: 6px 8px;
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--sunken);
  }
  .restricted > summary {
    font-weight: 600;
  }
  .facts-list > div {
    display: grid;
    grid-template-columns: minmax(7rem, 2fr) 3fr;
    gap: 0 12px;
  }
  .flags .facts-list > div {
    grid-template-columns: 8rem 1fr;
  }
  dt {
    color: var(--muted);
  }
  dt,
  dd {
    font-size: 13px;
    line-height: 1.4;
  }
  dd {
    min-inline-size: 0;
  }
  bdi {
    white-space: pre-line;
  }
  .unanswered .facts-list > div {
    grid-template-columns: 10rem 1fr;
  }
  .unanswered .not-asked dd {
    color: var(--muted);
  }
  .reading {
    display: flex;
    flex-direction: column;
    gap: 10px;
  }
  .answers,
  .records {
    columns: 2 20rem;
    column-gap: 28px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--line);
  }
  .answers > section,
  .records > section {
    padding-block-end: 10px;
    break-inside: avoid;
  }
  .plain li + li {
    margin-block-start: 2px;
  }
  .plain,
  .answers p,
  .records p,
  .unanswered p {
    font-size: 13px;
    line-height: 1.5;
  }
  .prose {
    max-inline-size: 62ch;
    padding-block: 4px;
  }
  code {
    font: 12px/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
  }
  .every li {
    padding-block: 6px;
    border-block-end: 1px solid var(--line);
  }
  .every li:last-child {
    border-block-end: 0;
  }
  .asked,
  .every .muted,
  .record {
    color: var(--muted);
    font-size: 13px;
  }
  @container (min-width: 56rem) {
    article {
      display: grid;
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
      gap: 8px 24px;
    }
    header,
    .records,
    .all {
      grid-column: 1 / -1;
    }
    .answers {
      columns: 1;
      padding-block-start: 0;
      padding-inline-start: 24px;
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
    .records {
      columns: 3 14rem;
    }
  }
  @container (max-width: 30rem) {
    .facts-list > div,
    .flags .facts-list > div,
    .unanswered .facts-list > div {
      grid-template-columns: 1fr;
      padding-block: 3px;
    }
  }
  @media (forced-colors: active) {
    details[open] > .facts-list,
    details[open] > ol {
      border: 1px solid;
    }
  }
`;
