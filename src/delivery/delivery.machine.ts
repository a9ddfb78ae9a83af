import { assign, fromPromise, setup } from 'xstate';
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

interface DeliveryContext extends DeliveryInput {
  tries: number;
  firstTryAt: number;
  waitMs: number;
  receipt: string | null;
  reason: FailureReason | null;
}

/** What can happen to a delivery from outside. */
export type DeliveryEvent = { type: 'delivery.asked' } | { type: 'connection.returned' };

const failureOf = (result: TryResult): FailureReason | null => ('reason' in result ? result.reason : null);

/** The wait before the next try, in milliseconds; the last one is cut short, so that a visitor hears in time that it was not sent. */
function waitOf({ tries, random, now, firstTryAt }: DeliveryContext, afterMs = 0): number {
  const left = firstTryAt + RETRY_LIMITS.durationMs - now();
  return Math.max(0, Math.min(retryDelay(tries, random, afterMs), left));
}

/** Delivers one submission: idle → sending → waiting → delivered | handed-over | refused | gave-up; a person may ask again from the last two. */
export const deliveryMachine = setup({
  types: { context: {} as DeliveryContext, events: {} as DeliveryEvent, input: {} as DeliveryInput },
  actors: {
    send: fromPromise<TryResult, { transport: Transport; submission: Submission }>(({ input }) => input.transport.send(input.submission)),
  },
  delays: { wait: ({ context }) => context.waitMs },
  guards: {
    isSpent: ({ context }) => context.tries >= RETRY_LIMITS.tries || context.now() - context.firstTryAt >= RETRY_LIMITS.durationMs,
  },
  actions: {
    begin: assign(({ context }) => ({ tries: 0, firstTryAt: context.now(), reason: null })),
    count: assign(({ context }) => ({ tries: context.tries + 1 })),
  },
}).createMachine({
  id: 'delivery',
  context: ({ input }) => ({ ...input, tries: 0, firstTryAt: 0, waitMs: 0, receipt: null, reason: null }),
  initial: 'idle',
  states: {
    idle: { on: { 'delivery.asked': { target: 'sending', actions: 'begin' } } },
    sending: {
      entry: 'count',
      invoke: {
        src: 'send',
        input: ({ context: { transport, submission } }) => ({ transport, submission }),
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'delivered',
            target: 'delivered',
            actions: assign(({ event }) => ({ receipt: event.output.kind === 'delivered' ? event.output.receipt : null })),
          },
          { guard: ({ event }) => event.output.kind === 'handed-over', target: 'handed-over' },
          { guard: ({ event }) => event.output.kind === 'refused', target: 'refused', actions: assign(({ event }) => ({ reason: failureOf(event.output) })) },
          {
            target: 'waiting',
            actions: assign(({ context, event }) => ({
              reason: failureOf(event.output),
              waitMs: waitOf(context, event.output.kind === 'retry' ? event.output.afterMs : 0),
            })),
          },
        ],
        onError: { target: 'waiting', actions: assign(({ context }) => ({ reason: 'network' as const, waitMs: waitOf(context) })) },
      },
    },
    waiting: {
      always: { guard: 'isSpent', target: 'gave-up' },
      after: { wait: 'sending' },
      on: { 'connection.returned': 'sending', 'delivery.asked': { target: 'sending', actions: 'begin' } },
    },
    refused: { on: { 'delivery.asked': { target: 'sending', actions: 'begin' } } },
    'gave-up': { on: { 'delivery.asked': { target: 'sending', actions: 'begin' } } },
    delivered: { type: 'final' },
    'handed-over': { type: 'final' },
  },
});
