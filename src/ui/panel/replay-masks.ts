/** What tells session recorders to leave an element out, by the name each of them reads. */
const MASKS: Readonly<Record<string, string>> = {
  class: 'rr-block rr-mask rr-ignore sentry-block sentry-mask fs-exclude ph-no-capture clarity-mask',
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'hidden',
  'data-hj-suppress': '',
  'data-openreplay-hidden': '',
  'data-openreplay-obscured': '',
  'data-private': 'lipsum',
  'data-recording-ignore': 'events',
  'data-sentry-block': '',
  'data-sentry-mask': '',
};

/** Marks an element for session recorders; a class it has already stays. */
export function maskFromReplay(element: Element): void {
  for (const [name, value] of Object.entries(MASKS)) {
    if (name === 'class') element.classList.add(...value.split(' '));
    else element.setAttribute(name, value);
  }
}
