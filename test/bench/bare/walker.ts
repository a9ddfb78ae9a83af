/** What the pages of the benchmark are walked with; it stands in the page's own window. */
export interface Walker {
  /** The innermost place that the page draws its questions in. */
  place(): ParentNode;
  /** What is asked now; empty before anything is. */
  title(): string;
  press(name: string): void;
  /** Ticks what does no harm, where there is anything to tick; says whether there was. */
  tick(asked: number): boolean;
  /** Lets so many frames go by. */
  frames(count: number): Promise<void>;
  /** Waits for this part of a frame, so that what is done next is done at any time of a frame, as a person does it. */
  phase(share: number): Promise<void>;
  /** The time at which what is looked for was painted. */
  painted(is: () => boolean): Promise<number>;
}

declare global {
  interface Window {
    walker: Walker;
  }
}

/** Gives a page its walker. Runs within the page: whatever it uses stands in it. */
export function installWalker(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  const place = (within: ParentNode = document): ParentNode => {
    const root = within.querySelector('preconsult-chat, preconsult-panel, bare-page')?.shadowRoot;
    return root ? place(root) : within;
  };
  const all = <T extends HTMLElement>(selector: string): T[] => [...place().querySelectorAll<T>(selector)];
  const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const nextTask = (): Promise<unknown> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve);
      port1.start();
      port2.postMessage(null);
    });
  window.walker = {
    place,
    title: () => place().querySelector('h2')?.textContent?.trim() ?? '',
    press: (name) => all('button').find((one) => one.textContent?.trim() === name)?.click(),
    tick(asked) {
      const inputs = all<HTMLInputElement>('input').filter(({ type }) => type === 'radio' || type === 'checkbox');
      const harmless = inputs.find(({ id }) => /-(none|not-sure)$/.test(id)) ?? inputs[asked === 0 ? 0 : Math.min(1, inputs.length - 1)];
      harmless?.click();
      return harmless !== undefined;
    },
    async frames(count) {
      for (let frame = 0; frame < count; frame += 1) await nextFrame();
    },
    async phase(share) {
      await nextFrame();
      await new Promise((resolve) => setTimeout(resolve, (share * 1000) / 60));
    },
    async painted(is) {
      do await nextFrame();
      while (!is());
      // What was rendered before this frame is painted when the task after it runs.
      await nextTask();
      return performance.now();
    },
  };
}
