import { html, type TemplateResult } from 'lit';

/** A text in which this address, where it stands in it and is of a kind that may be followed, is a link. */
export function linkedText(text: string, address: string | undefined): string | TemplateResult {
  if (!address || !/^(https:\/\/|tel:|mailto:)/i.test(address)) return text;
  const at = text.indexOf(address);
  if (at < 0) return text;
  return html`${text.slice(0, at)}<a href=${address} target="_blank" rel="noopener noreferrer">${address}</a>${text.slice(at + address.length)}`;
}
