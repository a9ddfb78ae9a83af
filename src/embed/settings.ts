import { PLACEHOLDERS } from '../definition/clinic-details.ts';
import type { ClinicDetails, Placeholder } from '../definition/types.ts';
import { mayBeFollowed } from '../ui/panel/linked-text.ts';
import { urlOf } from './url-of.ts';

/** What the tag's attributes ask for; a wrong one is left out. */
export interface ChatSettings {
  clinic: ClinicDetails;
  settings: string[];
  theme: 'auto' | 'light' | 'dark';
  /** Whether answers outlive a reload of this tab. */
  resume: boolean;
  endpoint: string | null;
  /** Whether the page's own scripts are given the summary. */
  fullDetail: boolean;
}

const isLocal = (host: string): boolean => /^(.+\.)?localhost$|^127\.0\.0\.1$|^\[::1\]$/.test(host);

/** Whether a page is on the web person's own machine. */
export const isLocalPage = (): boolean => isLocal(location.hostname) || location.protocol === 'file:';

/** Whether a detail of the clinic's may be shown. */
export const isShown = (name: Placeholder, value: string): boolean => value.length <= 200 && (name !== 'privacy-url' || mayBeFollowed(value));

/** Whether a word is a token that conditions may read. */
export const isToken = (word: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word);

/** The words of the attribute `settings`. */
export const wordsOf = (element: Element): string[] => (element.getAttribute('settings') ?? '').split(/\s+/).filter(Boolean);

function endpointOf(value: string | null): string | null {
  if (!value) return null;
  const url = urlOf(value, document.baseURI);
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url.hostname)))) return url.href;
  throw new Error(`endpoint="${value}" is not an https URL (http is allowed on localhost only); set endpoint to the clinic's https address`);
}

function clinicOf(element: Element): ClinicDetails {
  const clinic: ClinicDetails = {};
  for (const name of PLACEHOLDERS) {
    const value = element.getAttribute(name)?.trim();
    if (value && isShown(name, value)) clinic[name] = value;
  }
  return clinic;
}

/** The theme that the tag asks for. */
export function themeOf(element: Element): ChatSettings['theme'] {
  const theme = element.getAttribute('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

/** Reads the tag's attributes; throws, with the attribute and the remedy, where the chat cannot run at all. */
export function settingsOf(element: Element): ChatSettings {
  const endpoint = endpointOf(element.getAttribute('endpoint'));
  const fullDetail = element.getAttribute('event-detail') === 'full';
  if (endpoint === null && !fullDetail) throw new Error('there is nowhere to send the answers: set endpoint, or event-detail="full" to receive them on the page');
  return { clinic: clinicOf(element), settings: wordsOf(element).filter(isToken), theme: themeOf(element), resume: element.getAttribute('resume') === 'tab', endpoint, fullDetail };
}
