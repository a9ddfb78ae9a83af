import type { StaffStrings } from '../../locales/staff/strings.ts';
import type { InboxRefusal } from './inbox-client.ts';

/** A refusal in staff's words; as the receiver wrote it where it gave no word for it. */
export function refusalWords({ reason, message }: InboxRefusal, { inbox }: StaffStrings): string {
  const known: Readonly<Record<string, string>> = inbox.refused;
  return (reason !== null && Object.hasOwn(known, reason) ? known[reason] : undefined) ?? message;
}
