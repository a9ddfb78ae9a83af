/** A text with the digits that phones type for some languages as 0 to 9: those of Arabic, of Persian, of Hindi, and wide ones. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    // Each row of ten begins at a multiple of sixteen, but for Hindi's, which begins six behind one.
    return String((code & 15) - (code >> 8 === 9 ? 6 : 0));
  });
}
