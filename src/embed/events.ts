import { NativeEvent } from './native-event.ts';

/** The chat was opened. */
export class PreconsultOpenedEvent extends NativeEvent {
  constructor() {
    super('preconsult-opened', { bubbles: true });
  }
}

/** The chat was closed; what was said is still there. */
export class PreconsultClosedEvent extends NativeEvent {
  constructor() {
    super('preconsult-closed', { bubbles: true });
  }
}

/** The visit reached another section. */
export class PreconsultProgressedEvent extends NativeEvent {
  constructor(
    /** The section, from 1. */
    readonly section: number,
    /** How many there are; always the same. */
    readonly of: number,
  ) {
    super('preconsult-progressed', { bubbles: true });
  }
}
