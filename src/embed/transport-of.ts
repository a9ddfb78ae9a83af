import { eventTransport } from '../delivery/event-transport.ts';
import { httpTransport } from '../delivery/http-transport.ts';
import type { Transport } from '../delivery/transport.ts';
import { untouched } from '../delivery/untouched.ts';
import type { ChatSettings } from './settings.ts';

/** How the tag's settings have answers delivered; the root is where what the page has not touched may come from. */
export function transportOf({ endpoint }: Pick<ChatSettings, 'endpoint'>, root: ShadowRoot): Transport {
  if (endpoint === null) return eventTransport(() => undefined);
  return httpTransport({ endpoint, ...untouched(root), now: Date.now });
}
