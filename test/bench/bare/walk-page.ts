/** What a walk took, in milliseconds. */
export interface Walked {
  /** From the press that opens to the first question on the screen. */
  opening: number;
  /** From each press of Continue to the next question on the screen. */
  answers: number[];
  /** Tasks over 50 ms, from the opening to the last question. */
  longTasks: number[];
}

/** Opens a page's questions, answers so many of them, and keeps the times. Runs within the page: whatever it uses stands in it. */
export async function walkPage(count: number): Promise<Walked> {
  const longTasks: number[] = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({ type: 'longtask' });
  const all = (selector: string, within: ParentNode = document): HTMLElement[] =>
    [...within.querySelectorAll('*')].flatMap((element) => [...(element.matches(selector) ? [element as HTMLElement] : []), ...(element.shadowRoot ? all(selector, element.shadowRoot) : [])]);
  const title = (): string => all('h2')[0]?.textContent ?? '';
  const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = async (is: () => boolean): Promise<number> => {
    do await nextFrame();
    while (!is());
    // What was rendered before this frame is on the screen when the task after it runs.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve);
      port1.start();
      port2.postMessage(null);
    });
    return performance.now();
  };
  const settle = async (): Promise<void> => {
    for (let frame = 0; frame < 6; frame += 1) await nextFrame();
  };
  const button = (name: string): HTMLElement | undefined => all('button').find((one) => one.textContent?.trim().startsWith(name));
  await settle();
  const opened = performance.now();
  button('Before your visit')?.click();
  const opening = (await painted(() => title() !== '')) - opened;
  const answers: number[] = [];
  for (let asked = 0; asked < count; asked += 1) {
    await settle();
    const before = title();
    const inputs = all('input[type=radio], input[type=checkbox]');
    const harmless = inputs.find(({ id }) => /-(none|not-sure)$/.test(id)) ?? inputs[asked === 0 ? 0 : Math.min(1, inputs.length - 1)];
    harmless?.click();
    await settle();
    const pressed = performance.now();
    (harmless ? button('Continue') : button('Skip'))?.click();
    const time = (await painted(() => title() !== before)) - pressed;
    if (harmless) answers.push(time);
    if (title() === 'Your answers' || title() === 'The end') break;
  }
  await settle();
  return { opening, answers, longTasks };
}
