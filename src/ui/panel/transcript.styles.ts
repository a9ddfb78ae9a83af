import { css } from 'lit';

/** What was said so far, and each answer as it is shown. */
export const transcriptStyles = css`
  .pair-so-far {
    margin-block-end: 12px;
  }

  .pair-so-far p {
    margin: 0;
  }

  .asked,
  .section-end {
    color: var(--text-muted);
    font-size: 0.9375em;
  }

  .answered {
    display: flex;
    justify-content: flex-end;
    padding-block-start: 4px;
  }

  .pill {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    max-inline-size: 88%;
    min-block-size: 36px;
    padding: 6px 14px;
    border: 1px solid transparent;
    border-radius: 18px 18px 4px 18px;
    background: color-mix(in srgb, var(--accent) 12%, var(--surface));
    font-size: 0.9375em;
    text-align: start;
  }

  [dir='rtl'] .pill {
    border-radius: 18px 18px 18px 4px;
  }

  .pill .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    opacity: 0.55;
  }

  .pill:is(:hover, :focus-visible) {
    border-color: var(--accent);
  }

  .section-end {
    margin-block: 16px;
    padding-block-end: 16px;
    border-block-end: 1px solid var(--line);
  }

  .said {
    display: block;
    unicode-bidi: plaintext;
    text-align: left;
  }

  [dir='rtl'] .said {
    text-align: right;
  }
`;
