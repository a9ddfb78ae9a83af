import type { ImportedDisplay, ImportedItem } from '../definition/imported.ts';
import type { Prose } from '../definition/prose.ts';
import { control } from './export-item.ts';
import type { TextExport } from './export-text.ts';
import { EXTENSIONS } from './extensions.ts';
import { plainText } from './plain-text.ts';
import type { R4Extension, R4Item } from './r4.ts';

/** What is said with an item: its help, or the words at an end of its scale. */
export type SaidAs = 'help' | 'lower' | 'upper';

type Say = (prose: Prose) => string;

/** Writes what is said with items as displays under them. */
export class SaidExport {
  readonly #text: TextExport;
  readonly #isTaken: (linkId: string) => boolean;

  /** `isTaken` tells which linkIds other items have. */
  constructor(text: TextExport, isTaken: (linkId: string) => boolean) {
    this.#text = text;
    this.#isTaken = isTaken;
  }

  /** An item with all that is said with it: as the form had it that it was imported from, where the words are still the same. */
  with(item: R4Item, said: readonly (readonly [as: SaidAs, say: Say])[], source: ImportedItem | undefined): R4Item {
    const parts = said.map(([as, say]) => this.#part(item.linkId, as, say, source));
    const displays = parts.flatMap((part) => part.displays);
    return withLinks(withDisplays(item, displays, source?.displays ?? []), parts.flatMap(({ links }) => links));
  }

  #part(of: string, as: SaidAs, say: Say, source: ImportedItem | undefined): { displays: R4Item[]; links: readonly string[] } {
    const own = say(this.#text.own);
    const kept = (source?.displays ?? []).filter((display) => kindOf(display) === as);
    const links = as === 'help' ? (source?.links ?? []) : [];
    if (own === '') return { displays: [], links: [] };
    const same = [...links, ...kept.map(({ text }) => text)].map(plainText).filter((text) => text !== '').join(' ') === own;
    if (!same) return { displays: [this.#one({ linkId: this.#name(of, as), as, text: own }, say)], links: [] };
    const alone = kept.length === 1 && links.length === 0;
    return { displays: kept.map((display) => this.#one(display, alone ? say : () => display.text)), links };
  }

  #one({ linkId, as, text }: ImportedDisplay, say: Say): R4Item {
    return { linkId, ...(as !== undefined && { extension: [control(as)] }), ...this.#text.of(say, 'text'), text, type: 'display' };
  }

  #name(of: string, as: SaidAs): string {
    let linkId = `${of}-${as}`;
    for (let next = 2; this.#isTaken(linkId); next++) linkId = `${of}-${as}-${next}`;
    return linkId;
  }
}

const kindOf = ({ as }: ImportedDisplay): SaidAs => (as === 'lower' || as === 'upper' ? as : 'help');

/** Each display stands where the form had it, and one of ours before all. */
function withDisplays(item: R4Item, displays: readonly R4Item[], kept: readonly ImportedDisplay[]): R4Item {
  if (displays.length === 0) return item;
  const placeOf = ({ linkId }: R4Item): number => kept.findIndex((display) => display.linkId === linkId);
  const under = [...(item.item ?? [])];
  const [known, ours] = [displays.filter((one) => placeOf(one) >= 0), displays.filter((one) => placeOf(one) < 0)];
  for (const one of known.sort((a, b) => placeOf(a) - placeOf(b))) under.splice(kept[placeOf(one)]?.at ?? 0, 0, one);
  return { ...item, item: [...ours, ...under] };
}

function withLinks(item: R4Item, links: readonly string[]): R4Item {
  if (links.length === 0) return item;
  const linked = links.map((valueUri): R4Extension => ({ url: EXTENSIONS.supportLink, valueUri }));
  return { ...item, extension: [...(item.extension ?? []), ...linked] };
}
