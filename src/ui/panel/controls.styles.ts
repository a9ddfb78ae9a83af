import { css } from 'lit';

/** Buttons, rows and typed fields. */
export const controlStyles = css`
  button,
  .call {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }

  .primary,
  .secondary,
  .call {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 52px;
    padding: 12px 20px;
    border: 1.5px solid var(--accent);
    border-radius: var(--radius-inner);
    font-weight: 600;
    font-size: 1.0625em;
    text-decoration: none;
  }

  .primary {
    background: var(--accent);
    color: var(--on-accent);
  }

  .secondary {
    background: var(--surface-raised);
    color: var(--text);
  }

  .call {
    flex-wrap: wrap;
    text-align: center;
  }

  .safety .call {
    background: var(--urgent);
    border-color: var(--urgent);
    color: var(--on-urgent);
  }

  :is(.call, .number) strong {
    direction: ltr;
    unicode-bidi: isolate;
    display: inline-block;
  }

  .plain {
    min-block-size: 44px;
    padding: 8px 12px;
    border: 0;
    border-radius: 10px;
    background: none;
    color: var(--text-muted);
    text-decoration: underline;
    text-decoration-color: var(--line-strong);
    text-underline-offset: 4px;
  }

  :is(button, a, input, select, textarea, summary, [tabindex]):focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  :is(h2, .greeting)[tabindex]:focus-visible {
    outline-offset: 4px;
    border-radius: 6px;
  }

  .scroller[tabindex]:focus-visible {
    outline: none;
  }

  .option {
    border: 1.5px solid var(--line-strong);
    border-radius: var(--radius-inner);
    background: var(--surface-raised);
  }

  .option + .option {
    margin-block-start: 8px;
  }

  .option:not(.apart) + .option.apart {
    position: relative;
    margin-block-start: 25px;
  }

  .option:not(.apart) + .option.apart::before {
    content: '';
    position: absolute;
    inset: -13px 0 auto;
    border-block-start: 1px solid var(--line);
  }

  .option:has(input:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 0.5px var(--accent);
    background: var(--tint);
  }

  .row {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    box-sizing: border-box;
    min-block-size: 48px;
    padding: 12px 14px;
    cursor: pointer;
    font-size: 1.0625em;
  }

  .row input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: calc(0.725em - 10px) 0 0;
    font: inherit;
    accent-color: var(--accent);
  }

  .option > .help {
    margin: -8px 14px 12px;
    margin-inline-start: 46px;
  }

  .text {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 11px 14px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--radius-inner);
    background: var(--surface-raised);
    color: var(--text);
    font: inherit;
    font-size: max(16px, 1.0625em);
    /* What is typed runs as its own letters do; an empty field begins where the panel's lines begin. */
    unicode-bidi: plaintext;
    text-align: start;
  }

  .text:is([type='tel'], [type='email'], [type='url']) {
    direction: ltr;
    unicode-bidi: isolate;
  }

  [dir='rtl'] .text:is([type='tel'], [type='email'], [type='url']) {
    text-align: end;
  }

  textarea.text {
    display: block;
    resize: vertical;
  }

  .text[aria-invalid='true'] {
    border-color: var(--urgent);
  }

  .own-words {
    display: block;
    inline-size: calc(100% - 60px);
    margin: 0 14px 14px;
    margin-inline-start: 46px;
  }

  @media (forced-colors: active) {
    .option:has(input:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }

    .primary,
    .call {
      border-color: ButtonText;
    }
  }
`;
