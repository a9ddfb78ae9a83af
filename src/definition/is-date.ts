/** A date as it may be said: a year, a year and a month, or a day. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a date that exists: YYYY, YYYY-MM or YYYY-MM-DD, of the Gregorian calendar. */
export function isDate(value: string): boolean {
  const [, year, month, day] = (DATE.exec(value) ?? []).map((part) => Number(part ?? 1));
  if (!year || month === undefined || day === undefined) return false;
  // A month or a day that there is not comes out as another; so would a year before 100, by a whole number of centuries that leaves leap years alike.
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}
