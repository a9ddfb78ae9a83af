import type { Issue } from './shape.ts';

type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The files a treatment is kept in, as parsed JSON. */
export interface TreatmentFiles {
  /** Structure; its sections may hold `{ "include": "<fragment>" }`. */
  structure: unknown;
  /** Shared structure by name. */
  fragments: Record<string, unknown>;
  /** Prose by language: the treatment's own, and that of the fragments. */
  prose: Record<string, { own: unknown; shared: unknown }>;
}

/** Puts a treatment's files together as the one JSON it travels as; the parser judges the result. */
export function compose(files: TreatmentFiles): { json: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  if (!isMembers(files.structure)) {
    return { json: files.structure, issues: [{ path: '$', message: 'the structure is not an object', hint: 'write members between { and }' }] };
  }
  const json: Members = { settings: [], rules: [], wordLists: [], cards: [], flags: {}, safetyTexts: {}, sources: {}, ...files.structure };
  const listed = Array.isArray(json['sections']) ? (json['sections'] as unknown[]) : [];
  const sections: unknown[] = [];
  listed.forEach((entry, index) => {
    const name = isMembers(entry) ? entry['include'] : undefined;
    if (name === undefined) return void sections.push(entry);
    const fragment = typeof name === 'string' && Object.hasOwn(files.fragments, name) ? files.fragments[name] : undefined;
    if (!isMembers(fragment)) {
      const known = Object.keys(files.fragments).join(', ');
      issues.push({ path: `$.sections[${index}].include`, message: `there is no fragment ${JSON.stringify(name)}`, hint: `use one of: ${known}` });
      return;
    }
    const { sections: own, ...rest } = fragment;
    if (Array.isArray(own)) sections.push(...(own as unknown[]));
    merge(json, rest, '$', issues);
  });
  json['sections'] = sections;
  const prose: Members = {};
  for (const [language, { own, shared }] of Object.entries(files.prose)) {
    const merged: Members = { intro: [], footer: [], sections: {}, questions: {}, safetyTexts: {}, flags: {}, cards: {} };
    for (const part of [shared, own]) if (isMembers(part)) merge(merged, part, `$.prose.${language}`, issues);
    prose[language] = merged;
  }
  json['prose'] = prose;
  return { json, issues };
}

/** Adds members to an object: lists are joined, objects are merged one level deep, and nothing is overwritten in silence. */
function merge(into: Members, from: Members, path: string, issues: Issue[]): void {
  for (const [key, value] of Object.entries(from)) {
    if (key === '__proto__') {
      issues.push({ path: `${path}[${JSON.stringify(key)}]`, message: 'this is no name for a member', hint: 'remove it' });
      continue;
    }
    const present = Object.hasOwn(into, key) ? into[key] : undefined;
    if (present === undefined) into[key] = value;
    else if (Array.isArray(present) && Array.isArray(value)) into[key] = [...(present as unknown[]), ...(value as unknown[])];
    else if (isMembers(present) && isMembers(value)) {
      for (const twice of Object.keys(value).filter((name) => Object.hasOwn(present, name) && JSON.stringify(present[name]) !== JSON.stringify(value[name]))) {
        issues.push({ path: `${path}.${key}.${twice}`, message: `"${twice}" stands in two files`, hint: 'keep it in one of them' });
      }
      into[key] = { ...present, ...value };
    } else issues.push({ path: `${path}.${key}`, message: `"${key}" stands in two files`, hint: 'keep it in one of them' });
  }
}
