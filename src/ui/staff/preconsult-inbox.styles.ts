import { css } from 'lit';

/** The inbox on a screen; in print only the open message is left. */
export const inboxStyles = css`
  :host {
    container-type: inline-size;
    min-block-size: 100dvh;
    background: var(--surface);
  }
  h1 {
    font-size: 20px;
    font-weight: 650;
    line-height: 1.25;
  }
  button {
    min-block-size: 40px;
    padding: 8px 16px;
    border: 1px solid transparent;
    border-radius: 12px;
    background: var(--accent);
    color: var(--on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button.quiet {
    min-block-size: 36px;
    padding: 4px 14px;
    border-color: var(--line-strong);
    background: none;
    color: var(--text);
    font-weight: 500;
  }
  button:hover {
    border-color: var(--accent);
  }
  .frame {
    display: grid;
    grid-template-columns: minmax(16rem, 21rem) minmax(0, 1fr);
    min-block-size: 100dvh;
  }
  nav {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    block-size: 100dvh;
    overflow-y: auto;
    border-inline-end: 1px solid var(--line);
    background: var(--sunken);
  }
  nav header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 12px 16px;
    border-block-end: 1px solid var(--line);
  }
  nav header p {
    font-size: 13px;
  }
  main {
    min-inline-size: 0;
    padding: 12px 20px;
  }
  main:focus {
    outline: none;
  }
  .back {
    display: none;
    margin-block-end: 12px;
  }
  .paper {
    max-inline-size: 84rem;
    margin-inline: auto;
    padding: 14px 24px;
    border: 1px solid var(--line);
    border-radius: 14px;
    background: var(--raised);
  }
  .version {
    margin-block-end: 12px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--line-strong);
    background: var(--sunken);
  }
  .choose,
  .failed {
    padding-block: 20vh;
    color: var(--muted);
    text-align: center;
  }
  .failed button {
    margin-block-start: 12px;
  }
  .connection {
    position: sticky;
    inset-block-end: 16px;
    z-index: 1;
    block-size: 0;
  }
  .connection p {
    inline-size: min(40rem, 100% - 32px);
    margin-inline: auto;
    translate: 0 calc(-100% - 16px);
    padding: 12px 16px;
    border: 1px solid var(--hold);
    border-radius: 12px;
    background: var(--raised);
    box-shadow: 0 8px 24px rgb(0 0 0 / 14%);
  }
  .doorway {
    max-inline-size: 34rem;
    margin-inline: auto;
    padding: 18vh 24px 32px;
    background: none;
    font-size: 17px;
  }
  .doorway > * + * {
    margin-block-start: 16px;
  }
  .doorway li {
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--line);
  }
  .doorway li + li {
    margin-block-start: 12px;
  }
  .because {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--hold);
    background: var(--sunken);
  }
  /* The heading of a message that has the page to itself; beside the list it is the list's. */
  .alone {
    display: none;
  }
  @container (max-width: 52rem) {
    .frame,
    .alone {
      display: block;
    }
    .reading nav,
    .frame:not(.reading) main {
      display: none;
    }
    nav {
      position: static;
      block-size: auto;
      min-block-size: 100dvh;
      border: 0;
    }
    main {
      min-block-size: 100dvh;
      padding: 12px 16px 32px;
      background: var(--raised);
    }
    .paper {
      padding: 0;
      border: 0;
      background: none;
    }
    .back {
      display: block;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
    }
    :host,
    .frame main,
    .paper {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
    }
    .frame {
      display: block;
      min-block-size: 0;
    }
    nav,
    .alone,
    .back,
    button,
    .version a,
    .connection {
      display: none;
    }
    .frame:not(.reading) main {
      display: block;
    }
  }
`;
