import { html, type TemplateResult } from 'lit';

/** Whether an address is of a kind that a link may lead to. */
export const mayBeFollowed = (address: string): boolean => /^(https:\/\/|tel:|mailto:)/i.test(address);

/** A text in which this address, where it stands in it and is of a kind that may be followed, is a link. */
export function linkedText(text: string, address: string | undefined): string | TemplateResult {
  const [before = '', ...after] = address && mayBeFollowed(address) ? text.split(address) : [];
  return after.length > 0 ? html`${before}<a href=${address} target="_blank" rel="noopener noreferrer">${address}</a>${after.join(address)}` : text;
}
