import { memberPath } from '../definition/issue.ts';
import type { Findings } from './findings.ts';
import { isJsonObject, type JsonObject } from './plain-json.ts';

/** Where a form says something as another version of FHIR does, and what R4 has there. */
interface Sign {
  path: string;
  says: string;
}

/** What FHIR STU3 says in an item and R4 says otherwise (https://hl7.org/fhir/STU3/questionnaire.html). */
const STU3: readonly [name: RegExp, instead: string][] = [
  [/^option$/, 'answerOption'],
  [/^options$/, 'answerValueSet'],
  [/^initial[A-Z]/, 'initial'],
];

const R4_ONLY = ['answerOption', 'answerValueSet', 'initial', 'enableBehavior'];

const R5_OF_FORM = ['versionAlgorithmString', 'versionAlgorithmCoding', 'copyrightLabel'];
const R5_OF_ITEM = ['answerConstraint', 'disabledDisplay'];

/** Refuses a form of an older version of FHIR, and says where one of a newer version is read as R4. False where it is refused. */
export function isReadAsR4(form: JsonObject, findings: Findings): boolean {
  if (isJsonObject(form['group'])) return refuse('DSTU2', [{ path: '$.group', says: '"group" (R4: item)' }], findings);
  const items = itemsIn(form, '$');
  const older = items.flatMap(stu3In);
  if (older.length > 0 && !items.some(({ members }) => isR4(members))) return refuse('STU3', older, findings);
  const newer = [...namesIn(form, '$', R5_OF_FORM), ...items.flatMap(r5In)];
  const [first] = newer;
  if (first) findings.warn(first.path, `this form is written in FHIR R5, of which R4 has no ${listed(newer)}`, 'it is read as R4; check what is listed');
  return true;
}

function refuse(version: string, signs: readonly Sign[], findings: Findings): false {
  findings.refuse(signs[0]?.path ?? '$', `this form is written in FHIR ${version}, not R4: it says ${listed(signs)}`, 'convert it to R4 first, or ask its author for that');
  return false;
}

const listed = (signs: readonly Sign[]): string => [...new Set(signs.map(({ says }) => says))].join(', ');

interface Placed {
  members: JsonObject;
  path: string;
}

const objectsIn = (holder: JsonObject, name: string, path: string): Placed[] => {
  const list = holder[name];
  return Array.isArray(list) ? list.flatMap((members: unknown, at) => (isJsonObject(members) ? { members, path: memberPath(memberPath(path, name), at) } : [])) : [];
};

function itemsIn(holder: JsonObject, path: string): Placed[] {
  return objectsIn(holder, 'item', path).flatMap((one) => [one, ...itemsIn(one.members, one.path)]);
}

const isR4 = (item: JsonObject): boolean => R4_ONLY.some((name) => Object.hasOwn(item, name)) || objectsIn(item, 'enableWhen', '').some(({ members }) => Object.hasOwn(members, 'operator'));

function stu3In({ members, path }: Placed): Sign[] {
  const named = Object.keys(members).flatMap((name): Sign[] => {
    const [, instead] = STU3.find(([pattern]) => pattern.test(name)) ?? [];
    return instead === undefined ? [] : [{ path: memberPath(path, name), says: `"${name}" (R4: ${instead})` }];
  });
  const conditions = objectsIn(members, 'enableWhen', path).map((when): Sign => {
    return Object.hasOwn(when.members, 'hasAnswer') ? { path: when.path, says: '"hasAnswer" (R4: operator "exists")' } : { path: when.path, says: 'conditions without "operator"' };
  });
  return [...named, ...conditions];
}

function r5In({ members, path }: Placed): Sign[] {
  return [...(members['type'] === 'coding' ? [{ path: memberPath(path, 'type'), says: 'type "coding"' }] : []), ...namesIn(members, path, R5_OF_ITEM)];
}

const namesIn = (members: JsonObject, path: string, names: readonly string[]): Sign[] =>
  names.filter((name) => Object.hasOwn(members, name)).map((name) => ({ path: memberPath(path, name), says: `"${name}"` }));
