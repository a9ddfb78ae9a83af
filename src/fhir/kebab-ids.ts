/** Names that every object has, which no id may be. */
const TAKEN = ['constructor', 'prototype'];

/** The longest id. */
const LONGEST = 80;

/** Ids of one scope: kebab-case, made of names from elsewhere, each given once. */
export class KebabIds {
  readonly #given: Set<string>;
  readonly #fallback: string;
  readonly #next = new Map<string, number>();

  /** `reserved` ids are never given; a name that has no letter or digit becomes the fallback. */
  constructor(fallback: string, reserved: readonly string[] = []) {
    this.#fallback = fallback;
    this.#given = new Set([...TAKEN, ...reserved]);
  }

  /** A new id made of a name; the same name gives another one the next time. */
  give(name: string): string {
    const plain = kebab(name) || this.#fallback;
    let id = plain;
    let next = this.#next.get(plain) ?? 2;
    for (; this.#given.has(id); next++) id = `${plain.slice(0, LONGEST - 6).replace(/-$/, '')}-${next}`;
    this.#next.set(plain, next);
    this.#given.add(id);
    return id;
  }
}

function kebab(name: string): string {
  const latin = name.slice(0, 4 * LONGEST).normalize('NFKD').replace(/\p{Mn}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const parted = latin.replace(/(?<=[a-z\d])(?=[A-Z][a-z])/g, '-').toLowerCase();
  return parted
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}
