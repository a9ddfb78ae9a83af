import type { HttpOptions } from './http-transport.ts';

/**
 * `fetch` and JSON as the browser made them, from a frame that the page's scripts never saw: what they wrapped their own in neither reads a
 * submission nor alters it. The page's own where no frame can be had.
 */
export function untouched(place: Node): Required<Pick<HttpOptions, 'fetch' | 'toJson'>> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  const realm = (): typeof globalThis => {
    if (!frame.contentWindow) place.appendChild(frame);
    const own = frame.contentWindow as typeof globalThis | null;
    try {
      return own?.JSON ? own : globalThis;
    } catch {
      // Within a sandbox that has no origin every frame is a stranger.
      return globalThis;
    }
  };
  return {
    // It is asked in the page's own name; where the frame goes with the tag, WebKit leaves the answer open for ever.
    fetch: (input, init) => Promise.race([realm().fetch.call(window, input, init), abortionOf(init?.signal)]),
    // A list of the page's own may have been taught another JSON.
    toJson: (value) => {
      const { JSON, structuredClone } = realm();
      return JSON.stringify(structuredClone(value));
    },
  };
}

/** Rejects once the signal says so. */
const abortionOf = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
