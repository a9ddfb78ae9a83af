import { eventTransport } from '../delivery/event-transport.ts';
import { httpTransport } from '../delivery/http-transport.ts';
import { untouched } from '../delivery/untouched.ts';
import type { Outlet } from '../ui/panel/outlet.ts';
import type { ChatHost } from './chat-host.ts';
import { newId } from './new-id.ts';
import { PreconsultCompletedEvent, PreconsultDeliveredEvent, PreconsultFailedEvent } from './outcome-events.ts';
import type { ChatSettings } from './settings.ts';

/** How the tag's settings have answers delivered, and the page told of it; without `event-detail="full"` never what was said. */
export function outletOf({ element, root }: Pick<ChatHost, 'element' | 'root'>, { endpoint, fullDetail }: Pick<ChatSettings, 'endpoint' | 'fullDetail'>): Outlet {
  let isTold = false;
  return {
    // The root is where what the page has not touched may come from.
    transport: endpoint === null ? eventTransport(() => undefined) : httpTransport({ endpoint, ...untouched(root), now: Date.now }),
    id: newId,
    completed: ({ submissionId, summary }, outcome) => element.dispatchEvent(new PreconsultCompletedEvent(submissionId, outcome, fullDetail ? summary : undefined)),
    delivered: (submissionId, receipt) => {
      if (receipt !== null) element.dispatchEvent(new PreconsultDeliveredEvent(submissionId, receipt));
    },
    unreachable: () => {
      if (isTold || endpoint === null) return;
      isTold = true;
      console.error(`preconsult: endpoint ${new URL(endpoint).origin} cannot be reached; allow that origin in connect-src of this page's Content-Security-Policy, and ${location.origin} in the endpoint's CORS`);
    },
    failed: (submissionId, reason) => element.dispatchEvent(new PreconsultFailedEvent(submissionId, reason)),
  };
}
