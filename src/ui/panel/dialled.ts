/** One number as people write it: a country code, an area code in brackets, digits in groups. */
const ONE_NUMBER = /^(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d(?:[\s.-]?\d)+$/;

/** The digits that a telephone dials for a detail; null where it is not plainly one number, since a wrong number is worse than none. */
export function dialled(detail: string | undefined): string | null {
  const written = (detail ?? '').replace(/^\s*tel:/i, '').trim();
  // "+44 (0)20 …": the bracketed 0 is dialled only without the country code.
  const international = written.replace(/^(\+\d{1,3})\s*\(0\)/, '$1');
  if (!ONE_NUMBER.test(international)) return null;
  const digits = international.replace(/[^\d+]/g, '');
  return /^\+?\d{2,15}$/.test(digits) ? digits : null;
}
