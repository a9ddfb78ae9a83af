import { addressKind } from './text-kind.ts';
import type { Kind } from './types.ts';

/** An address that can be followed. */
export const urlKind: Kind<string> = { ...addressKind, values: (answer) => [{ kind: 'uri', value: answer }] };
