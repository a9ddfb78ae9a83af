/** A text as people look for it and type it in a hurry: small letters without marks, figures as 0 to 9. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
