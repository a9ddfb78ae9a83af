/** Digits that phones type for some languages, by the first of their ten. */
const ZEROS = ['\u0660', '\u06f0', '\u0966', '\uff10'];

/** A text with the digits of other scripts as 0 to 9. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.map((one) => one.charCodeAt(0)).find((one) => code >= one && code < one + 10) ?? code;
    return String(code - zero);
  });
}
