import { memberPath } from '../definition/issue.ts';
import type { Language } from '../definition/types.ts';
import type { Findings } from './findings.ts';
import { isJsonObject, type JsonObject } from './plain-json.ts';
import type { Said } from './types.ts';

const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

/** What is said of anything that nobody read. */
const NOT_CARRIED = 'it is left out of the questionnaire';

/** One element of a resource. It notes which of its members were read, so that the others can be listed. */
export class Element {
  readonly path: string;
  readonly #members: JsonObject;
  readonly #findings: Findings;
  readonly #read = new Set<string>();
  readonly #children: Element[] = [];
  readonly #single = new Map<string, Element>();
  #extensions: Element[] | undefined;
  readonly #understood = new Set<Element>();
  #ignored = false;

  constructor(members: JsonObject, path: string, findings: Findings) {
    this.#members = members;
    this.path = path;
    this.#findings = findings;
  }

  /** The names of its members. */
  get names(): string[] {
    return Object.keys(this.#members);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#members, name);
  }

  /** A member as it stands. */
  raw(name: string): unknown {
    this.#read.add(name);
    return this.has(name) ? this.#members[name] : undefined;
  }

  at(name: string): string {
    return memberPath(this.path, name);
  }

  string(name: string): string | undefined {
    const value = this.raw(name);
    return value === undefined || typeof value === 'string' ? value : this.#mistaken(name, 'a string');
  }

  /** A text that R4 does not let be empty. */
  words(name: string): string | undefined {
    return this.string(name) || undefined;
  }

  /** An address, which holds no spaces. */
  uri(name: string): string | undefined {
    const uri = this.string(name)?.trim() || undefined;
    return uri === undefined || /^\S+$/.test(uri) ? uri : this.#mistaken(name, 'an address');
  }

  /** A code, which holds single spaces between its parts at most. */
  code(name: string): string | undefined {
    return this.string(name)?.trim().replace(/\s+/g, ' ') || undefined;
  }

  number(name: string): number | undefined {
    const value = this.raw(name);
    return value === undefined || typeof value === 'number' ? value : this.#mistaken(name, 'a number');
  }

  boolean(name: string): boolean | undefined {
    const value = this.raw(name);
    if (value === 'true' || value === 'false') {
      this.#findings.warnOnce(this.at(name), `"${name}" is a string`, `it is read as ${value}`);
      return value === 'true';
    }
    return value === undefined || typeof value === 'boolean' ? value : this.#mistaken(name, 'true or false');
  }

  strings(name: string): string[] {
    const value = this.raw(name);
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  }

  child(name: string): Element | undefined {
    const value = this.raw(name);
    const known = this.#single.get(name);
    if (known || value === undefined) return known;
    if (!isJsonObject(value)) return this.#mistaken(name, 'an object');
    const made = this.#keep(new Element(value, this.at(name), this.#findings));
    this.#single.set(name, made);
    return made;
  }

  list(name: string): Element[] {
    const value = this.raw(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.#mistaken(name, 'an array') ?? [];
    return value.flatMap((one: unknown, index) => {
      const path = memberPath(this.at(name), index);
      if (isJsonObject(one)) return this.#keep(new Element(one, path, this.#findings));
      this.#findings.warn(path, 'expected an object', NOT_CARRIED);
      return [];
    });
  }

  /** Its extensions with this address. */
  extensions(url: string): Element[] {
    const found = this.#allExtensions().filter((one) => one.raw('url') === url);
    found.forEach((one) => this.#understood.add(one));
    return found;
  }

  extension(url: string): Element | undefined {
    return this.extensions(url)[0];
  }

  /** The name of its value[x] (or, with another stem, its answer[x] or the like), if it has one. */
  valueName(stem = 'value'): string | undefined {
    return this.names.find((name) => name.startsWith(stem) && name.length > stem.length && name !== stem);
  }

  /** What stands beside a primitive member: its extensions. */
  beside(name: string): Element | undefined {
    return this.has(`_${name}`) ? this.child(`_${name}`) : undefined;
  }

  /** A text with its translations (https://hl7.org/fhir/R4/extension-translation.html). */
  said(name: string): Said | undefined {
    const own = this.string(name);
    const translations = new Map<Language, string>();
    for (const one of this.beside(name)?.extensions(TRANSLATION) ?? []) {
      const language = one.extension('lang')?.string('valueCode');
      const content = one.extension('content');
      const words = content?.string('valueString') ?? content?.string('valueMarkdown');
      if (language && words) translations.set(language, words);
    }
    return own === undefined || own.trim() === '' ? undefined : { own, translations, path: this.at(name) };
  }

  /** Takes this element and all under it as read. */
  ignore(): void {
    this.#ignored = true;
  }

  /** Lists every member and every extension that nobody read. */
  listRest(): void {
    if (this.#ignored) return;
    for (const name of this.names) {
      if (this.#read.has(name) || name === 'id' || name === 'extension' || name === 'modifierExtension') continue;
      const says = `the element "${name.replace(/^_/, '')}" is not carried`;
      this.#findings.warnOnce(this.at(name), name.startsWith('_') ? `what stands beside "${name.slice(1)}" is not carried` : says, NOT_CARRIED);
    }
    for (const one of this.#allExtensions()) {
      if (this.#understood.has(one)) one.listRest();
      else this.#listExtension(one);
    }
    this.#children.forEach((child) => child.listRest());
  }

  #listExtension(one: Element): void {
    const { path } = one;
    const url = JSON.stringify(one.raw('url') ?? null);
    if (path.startsWith(this.at('modifierExtension'))) this.#findings.warnOnce(path, `the modifier extension ${url} is not understood`, 'it may change what the form means; check the result with its author');
    else this.#findings.warnOnce(path, `the extension ${url} is not carried`, NOT_CARRIED);
  }

  #allExtensions(): Element[] {
    this.#extensions ??= ['extension', 'modifierExtension'].flatMap((name) => {
      const value = this.has(name) ? this.#members[name] : [];
      const list: unknown[] = Array.isArray(value) ? value : [];
      return list.flatMap((one, index) => (isJsonObject(one) ? new Element(one, memberPath(this.at(name), index), this.#findings) : []));
    });
    return this.#extensions;
  }

  #keep(child: Element): Element {
    this.#children.push(child);
    return child;
  }

  #mistaken(name: string, expected: string): undefined {
    this.#findings.warn(this.at(name), `"${name}" is not ${expected}`, NOT_CARRIED);
    return undefined;
  }
}
