import { hashedText } from '../definition/hashed-text.ts';
import { readQuestionnaire } from '../definition/read-questionnaire.ts';
import { sha256 } from '../definition/sha-256.ts';
import type { Definition } from '../definition/types.ts';
import { questionTypes } from '../questions/question-types.ts';
import { urlOf } from './url-of.ts';

/** Reads the text of a questionnaire that was not part of the build; throws one error that names every fault by its JSON path. */
export function parseDefinition(text: string, address?: string): Definition {
  const parsed = readQuestionnaire(text, questionTypes);
  if ('issues' in parsed) {
    const lines = parsed.issues.map(({ path, message, hint }) => `\n  ${path}: ${message}; ${hint}`);
    throw new Error(`the questionnaire ${address === undefined ? '' : `${address} `}does not parse:${lines.join('')}`);
  }
  return { questionnaire: parsed.questionnaire, hash: sha256(new TextEncoder().encode(hashedText(parsed.questionnaire))) };
}

/** Fetches and reads the questionnaire at an https URL (http on localhost only). */
export async function fetchDefinition(questionnaire: string): Promise<Definition> {
  const url = urlOf(questionnaire);
  const isAllowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname));
  if (!url || !isAllowed) throw new Error(`questionnaire="${questionnaire}" is neither a treatment of this build nor an https URL of a questionnaire`);
  let text: string;
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new Error(`status ${response.status}`);
    text = await response.text();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const remedy = "check the address, its CORS, and connect-src of this page's Content-Security-Policy";
    throw new Error(`questionnaire ${url.href} cannot be fetched (${why}); ${remedy}`, { cause: error });
  }
  return parseDefinition(text, url.href);
}
