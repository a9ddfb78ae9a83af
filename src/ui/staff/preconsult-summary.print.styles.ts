import { css } from 'lit';

/** The summary on A4: what is folded stays folded, and the controls that would open it are left out. */
export const printStyles = css`
  @media print {
    :host,
    :host([theme]) {
      background: #ffffff;
      color-scheme: light;
      font-size: 9.5pt;
      line-height: 1.25;
    }
    article {
      gap: 5pt;
    }
    h2 {
      font-size: 13pt;
    }
    h3 {
      font-size: 9.5pt;
      break-after: avoid;
    }
    .bar {
      border: 0.75pt solid var(--level);
      border-inline-start-width: 4pt;
      print-color-adjust: exact;
    }
    .bar,
    .bar .count,
    .facts,
    .notice,
    .why,
    dt,
    dd,
    .shown,
    .plain,
    .answers p,
    .records p,
    .unanswered p {
      font-size: 8.5pt;
      line-height: 1.25;
    }
    .flags > li {
      padding-block: 1.5pt;
      font-size: 9pt;
      line-height: 1.25;
      break-inside: avoid;
    }
    .line,
    .shown {
      padding-inline-start: 8pt;
    }
    details:not([open], .restricted) {
      display: none;
    }
    .answers,
    .records {
      columns: 2;
      column-gap: 18pt;
      padding-block-start: 4pt;
    }
    .answers > section,
    .records > section {
      padding-block-end: 4pt;
    }
    .facts-list > div {
      grid-template-columns: 2fr 3fr;
      padding: 0;
    }
    .reading {
      gap: 5pt;
    }
    .bar {
      padding-block: 0;
    }
    summary {
      color: inherit;
      list-style: none;
    }
  }
`;
