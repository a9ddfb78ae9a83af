import type { ReactiveControllerHost } from 'lit';

/** A copy of the visitor's own answers, on the clipboard or on paper, without showing them to the page around. */
export class Copies {
  /** The text that was to be copied last, and whether it was. */
  last: { text: string; done: boolean } | null = null;

  constructor(
    readonly host: ReactiveControllerHost,
    /** Where a frame for printing may stand. */
    readonly root: () => ParentNode & Node & { readonly activeElement?: Element | null },
  ) {}

  async copy(text: string): Promise<void> {
    let done = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // No clipboard on this page: a plain-http page, or a frame without the permission.
      done = this.#copyBySelection(text);
    }
    this.last = { text, done };
    this.host.requestUpdate();
  }

  /** Says nothing more of the last copy. */
  forget(): void {
    this.last = null;
  }

  /** Opens the browser's print dialogue with nothing but this text on the page. */
  print(title: string, text: string, language: string): void {
    this.root().querySelector('.print-frame')?.remove();
    const frame = document.createElement('iframe');
    frame.className = 'print-frame visually-hidden';
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    this.root().append(frame);
    const { contentDocument: page, contentWindow: view } = frame;
    if (!page || !view) return frame.remove();
    page.title = title;
    page.documentElement.lang = language;
    const pre = page.createElement('pre');
    pre.textContent = text;
    pre.style.whiteSpace = 'pre-wrap';
    pre.style.overflowWrap = 'anywhere';
    page.body.append(pre);
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
  }

  #copyBySelection(text: string): boolean {
    const area = document.createElement('textarea');
    const held = this.root().activeElement;
    // Not its value, of which a recorder would hear.
    area.textContent = text;
    area.className = 'visually-hidden';
    area.setAttribute('aria-hidden', 'true');
    this.root().append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    if (held instanceof HTMLElement) held.focus({ preventScroll: true });
    return done;
  }
}
