/** What a screen reader would say by itself: each change of a live region, in order. */
export class Announcements {
  readonly #root: ShadowRoot;
  readonly #observer: MutationObserver;
  #said: string[] = [];

  constructor(root: ShadowRoot) {
    this.#root = root;
    this.#observer = new MutationObserver((changes) => this.#take(changes));
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** What was said since the last time, as `polite: words`. */
  next(): string[] {
    this.#take(this.#observer.takeRecords());
    const said = this.#said;
    this.#said = [];
    return said;
  }

  #take(changes: readonly MutationRecord[]): void {
    const regions = changes.flatMap(({ target, addedNodes }) => [...(addedNodes.length > 0 || target instanceof Text ? regionOf(target) : []), ...[...addedNodes].flatMap(alertsIn)]);
    for (const region of new Set(regions)) {
      const words = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (this.#root.contains(region) && words !== '') this.#said.push(`${politeness(region)}: ${words}`);
    }
  }
}

const LIVE = '[aria-live], [role=alert], [role=status], [role=log]';

const politeness = (region: Element): string => region.getAttribute('aria-live') ?? (region.getAttribute('role') === 'alert' ? 'assertive' : 'polite');

/** The live region that a change is in; the nearest one decides. */
function regionOf(node: Node): Element[] {
  const region = (node instanceof Element ? node : node.parentElement)?.closest(LIVE);
  return region && politeness(region) !== 'off' && !region.closest('[inert]') ? [region] : [];
}

/** An alert is said when it comes, too. */
const alertsIn = (node: Node): Element[] => (node instanceof Element ? [node, ...node.querySelectorAll('*')].filter((one) => one.getAttribute('role') === 'alert') : []);
