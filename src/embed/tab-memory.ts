import type { VisitMemory } from '../ui/panel/panel-surroundings.ts';
import type { KeptVisit } from '../ui/panel/visit-options.ts';

/** How long a visit is kept after it was last used, in milliseconds. */
const LIFETIME = 15 * 60_000;

/** A visit in the tab's own storage, which the page's scripts can read as well. */
export interface TabMemory extends VisitMemory {
  /** The visit that was kept; null where there is none, and what is too old or belongs to another version is cleared. */
  read(): KeptVisit | null;
}

interface Written {
  at: number;
  kept: KeptVisit;
}

/** The memory of this tab for one questionnaire, apart from that of another chat with an id of its own; null where the browser refuses storage, or the page spoils what would be written. */
export function tabMemory(name: string, hash: string, now: () => number): TabMemory | null {
  const key = `preconsult:${name}`;
  if (JSON.stringify([['']]) !== '[[""]]') {
    console.warn('preconsult: resume="tab" is left out: this page writes the JSON of a list in a way of its own (Array.prototype.toJSON)');
    return null;
  }
  let storage: Storage;
  try {
    storage = sessionStorage;
    // Some browsers give a storage that takes nothing.
    storage.setItem(key, storage.getItem(key) ?? '');
  } catch {
    console.warn('preconsult: resume="tab" is left out: this browser refuses sessionStorage here');
    return null;
  }
  const read = (): KeptVisit | null => {
    try {
      const { at, kept } = JSON.parse(storage.getItem(key) ?? '') as Written;
      const age = now() - at;
      return age >= 0 && age < LIFETIME && kept.session.questionnaire.hash === hash && Array.isArray(kept.languages) ? kept : null;
    } catch {
      return null;
    }
  };
  return {
    read() {
      const kept = read();
      if (!kept) storage.removeItem(key);
      return kept;
    },
    write(kept, at) {
      try {
        if (kept) storage.setItem(key, JSON.stringify({ at, kept } satisfies Written));
        else storage.removeItem(key);
      } catch {
        // Full: what was kept before would be an older visit than the one on the screen.
        storage.removeItem(key);
      }
    },
  };
}
