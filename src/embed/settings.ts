import { PLACEHOLDERS, type ClinicDetails, type Placeholder } from '../definition/types.ts';
import { dialled } from '../ui/panel/dialled.ts';
import { urlOf } from './url-of.ts';

/** What the tag's attributes ask for, and what is wrong with them. */
export interface ChatSettings {
  clinic: ClinicDetails;
  settings: string[];
  theme: 'auto' | 'light' | 'dark';
  /** Whether answers outlive a reload of this tab. */
  resume: 'off' | 'tab';
  endpoint: string | null;
  /** Whether the page's own scripts are given the summary. */
  fullDetail: boolean;
  /** Each names the attribute and the remedy. */
  warnings: string[];
  /** Why the chat cannot run at all; null where it can. */
  error: string | null;
}

const NUMBERS: readonly Placeholder[] = ['clinic-phone', 'emergency-number', 'urgent-number', 'crisis-line'];

const isLocal = (host: string): boolean => host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1' || host === '[::1]';

/** Whether a page is on the web person's own machine. */
export const isLocalPage = (): boolean => isLocal(location.hostname) || location.protocol === 'file:';

function endpointOf(value: string | null): { endpoint: string | null; error: string | null } {
  if (!value) return { endpoint: null, error: null };
  const url = urlOf(value, document.baseURI);
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url.hostname)))) return { endpoint: url.href, error: null };
  return { endpoint: null, error: `endpoint="${value}" is not an https URL (http is allowed on localhost only); set endpoint to the clinic's https address` };
}

function clinicOf(element: Element, warnings: string[]): ClinicDetails {
  const clinic: ClinicDetails = {};
  for (const name of PLACEHOLDERS) {
    const value = element.getAttribute(name)?.trim();
    if (!value) continue;
    if (name === 'privacy-url' && !/^(https:\/\/|tel:|mailto:)/i.test(value)) {
      warnings.push(`privacy-url="${value}" is left out: use an https:, tel: or mailto: address`);
    } else if (value.length > 200) {
      warnings.push(`${name} is left out: it is longer than 200 characters`);
    } else {
      clinic[name] = value;
      if (NUMBERS.includes(name) && dialled(value) === null) {
        warnings.push(`${name}="${value}" cannot be dialled, so it has no call button; write one number, such as +84 24 1234 5678`);
      }
    }
  }
  return clinic;
}

/** The theme that the tag asks for. */
export function themeOf(element: Element): ChatSettings['theme'] {
  const theme = element.getAttribute('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

/** Reads the tag's attributes; a wrong one is left out and said, never thrown. */
export function settingsOf(element: Element): ChatSettings {
  const warnings: string[] = [];
  const oneOf = <T extends string>(name: string, values: readonly [T, ...T[]]): T => {
    const value = element.getAttribute(name);
    const found = values.find((allowed) => allowed === value);
    if (value !== null && !found) warnings.push(`${name}="${value}" is not known; use one of: ${values.join(', ')}`);
    return found ?? values[0];
  };
  const tokens = (element.getAttribute('settings') ?? '').split(/\s+/).filter(Boolean);
  const settings = tokens.filter((token) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(token));
  for (const token of tokens.filter((one) => !settings.includes(one))) warnings.push(`settings: "${token}" is left out: write kebab-case tokens`);
  const { endpoint, error } = endpointOf(element.getAttribute('endpoint'));
  const fullDetail = oneOf('event-detail', ['status', 'full']) === 'full';
  const missing = endpoint === null && !fullDetail ? 'there is nowhere to send the answers: set endpoint, or event-detail="full" to receive them on the page' : null;
  return { clinic: clinicOf(element, warnings), settings, theme: oneOf('theme', ['auto', 'light', 'dark']), resume: oneOf('resume', ['off', 'tab']), endpoint, fullDetail, warnings, error: error ?? missing };
}
