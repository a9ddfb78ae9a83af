import type { Rest } from '../ui/panel/rest.ts';
import type * as later from './later.ts';
import type { recall } from './recall.ts';

/** What a visit needs after its first question, with what the page around it needs. */
export interface ChatRest extends Rest {
  page: Pick<typeof later, 'settleIn'> & { recall: typeof recall };
}
