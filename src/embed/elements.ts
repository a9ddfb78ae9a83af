// The npm entry of the classes: nothing is registered by importing it.

export * from './events.ts';
export * from './outcome-events.ts';
export { PreconsultChat } from './preconsult-chat.ts';
export { PreconsultSummary, type Received } from '../ui/staff/preconsult-summary.ts';
export type { FailureReason } from '../delivery/transport.ts';
export type { Summary } from '../summary/types.ts';
