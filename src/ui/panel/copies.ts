import type { ReactiveControllerHost } from 'lit';

/** A copy of the visitor's own answers, on the clipboard or on paper, without showing them to the page around. */
export class Copies {
  /** The text that was copied last. */
  copied: string | null = null;

  constructor(
    readonly host: ReactiveControllerHost,
    /** Where a frame for printing may stand. */
    readonly root: () => ParentNode & Node,
  ) {}

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // No clipboard on this page: a plain-http page, or a frame without the permission.
      if (!this.#copyBySelection(text)) return;
    }
    this.copied = text;
    this.host.requestUpdate();
  }

  /** Opens the browser's print dialogue with nothing but this text on the page. */
  print(title: string, text: string): void {
    const frame = document.createElement('iframe');
    frame.className = 'print-frame';
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    this.root().append(frame);
    const { contentDocument: page, contentWindow: view } = frame;
    if (!page || !view) return frame.remove();
    page.title = title;
    const pre = page.createElement('pre');
    pre.textContent = text;
    page.body.append(pre);
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
  }

  #copyBySelection(text: string): boolean {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'visually-hidden';
    area.setAttribute('aria-hidden', 'true');
    this.root().append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
