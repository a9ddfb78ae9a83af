import { assign, setup } from 'xstate';
import type { Submission } from '../summary/types.ts';
import { RETRY_LIMITS, retryDelay } from './retry-policy.ts';
import type { FailureReason, Transport, TryResult } from './transport.ts';

/** What a delivery works with; nothing of it is global. */
export interface DeliveryInput {
  submission: Submission;
  transport: Transport;
  random: () => number;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** What has come of a delivery so far. */
export interface DeliveryContext extends DeliveryInput {
  tries: number;
  firstTryAt: number;
  waitMs: number;
  receipt: string | null;
  reason: FailureReason | null;
}

/** What can happen to a delivery. */
export type DeliveryEvent = { type: 'delivery.asked' } | { type: 'connection.returned' } | { type: 'try.ended'; result: TryResult } | { type: 'wait.ended' };

/** The wait before the next try, in milliseconds; the last one is cut short, so that a visitor hears in time that it was not sent. */
function waitOf({ tries, random, now, firstTryAt }: DeliveryContext, afterMs = 0): number {
  const left = firstTryAt + RETRY_LIMITS.durationMs - now();
  return Math.max(0, Math.min(retryDelay(tries, random, afterMs), left));
}

const resultOf = (event: DeliveryEvent): TryResult => ('result' in event ? event.result : { kind: 'retry', reason: 'network' });

/**
 * One submission's way: idle → sending → waiting → delivered | handed-over | refused | gave-up; a person may ask again from the last two.
 * It says where a delivery stands; `Delivery` does what it says.
 */
export const deliveryMachine = setup({
  types: { context: {} as DeliveryContext, events: {} as DeliveryEvent, input: {} as DeliveryInput },
  guards: {
    isSpent: ({ context }) => context.tries >= RETRY_LIMITS.tries || context.now() - context.firstTryAt >= RETRY_LIMITS.durationMs,
    hasCome: ({ event }, kind: TryResult['kind']) => resultOf(event).kind === kind,
  },
  actions: {
    begin: assign(({ context }) => ({ tries: 0, firstTryAt: context.now(), reason: null })),
    count: assign(({ context }) => ({ tries: context.tries + 1 })),
    keep: assign(({ context, event }) => {
      const result = resultOf(event);
      return {
        receipt: 'receipt' in result ? result.receipt : null,
        reason: 'reason' in result ? result.reason : null,
        waitMs: result.kind === 'retry' ? waitOf(context, result.afterMs) : 0,
      };
    }),
  },
}).createMachine({
  id: 'delivery',
  context: ({ input }) => ({ ...input, tries: 0, firstTryAt: 0, waitMs: 0, receipt: null, reason: null }),
  initial: 'idle',
  states: {
    idle: { on: { 'delivery.asked': { target: 'sending', actions: 'begin' } } },
    sending: {
      entry: 'count',
      on: {
        'try.ended': [
          { guard: { type: 'hasCome', params: 'delivered' }, target: 'delivered', actions: 'keep' },
          { guard: { type: 'hasCome', params: 'handed-over' }, target: 'handed-over', actions: 'keep' },
          { guard: { type: 'hasCome', params: 'refused' }, target: 'refused', actions: 'keep' },
          { target: 'waiting', actions: 'keep' },
        ],
      },
    },
    waiting: {
      always: { guard: 'isSpent', target: 'gave-up' },
      on: { 'wait.ended': 'sending', 'connection.returned': 'sending', 'delivery.asked': { target: 'sending', actions: 'begin' } },
    },
    refused: { on: { 'delivery.asked': { target: 'sending', actions: 'begin' } } },
    'gave-up': { on: { 'delivery.asked': { target: 'sending', actions: 'begin' } } },
    delivered: { type: 'final' },
    'handed-over': { type: 'final' },
  },
});
