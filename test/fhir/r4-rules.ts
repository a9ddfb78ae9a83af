/** JSON as it was read. */
type Json = Record<string, unknown>;

/** One element: its type, how often it stands, and whether it must. */
interface Rule {
  type: string;
  many?: boolean;
  required?: boolean;
}

const one = (type: string, required = false): Rule => ({ type, required });
const many = (type: string, required = false): Rule => ({ type, many: true, required });

/** Primitive types by the expressions of the specification (https://hl7.org/fhir/R4/datatypes.html#primitive). */
const PRIMITIVES: Record<string, RegExp> = {
  boolean: /^(true|false)$/,
  integer: /^-?([0]|([1-9][0-9]*))$/,
  decimal: /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/,
  string: /^[ \r\n\t\S]+$/,
  markdown: /^\s*(\S|\s)*$/,
  uri: /^\S+$/,
  canonical: /^\S+$/,
  code: /^[^\s]+(\s[^\s]+)*$/,
  id: /^[A-Za-z0-9\-.]{1,64}$/,
  date: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  dateTime: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00)))?)?)?$/,
  time: /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?$/,
};

const JSON_TYPE: Record<string, string> = { boolean: 'boolean', integer: 'number', decimal: 'number' };

const choice = (stem: string, types: readonly string[]): Record<string, Rule> =>
  Object.fromEntries(types.map((type) => [stem + type[0]!.toUpperCase() + type.slice(1), one(type)]));

const ANSWERS = ['boolean', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'uri', 'Attachment', 'Coding', 'Quantity', 'Reference'];

/** The elements of each type that forms and responses are made of (https://hl7.org/fhir/R4/questionnaire.html, …/questionnaireresponse.html). */
const TYPES: Record<string, Record<string, Rule>> = {
  Extension: {
    url: one('uri', true),
    ...choice('value', [...ANSWERS, 'code', 'canonical', 'markdown', 'id', 'CodeableConcept', 'Expression']),
  },
  Coding: { system: one('uri'), version: one('string'), code: one('code'), display: one('string'), userSelected: one('boolean') },
  CodeableConcept: { coding: many('Coding'), text: one('string') },
  Quantity: { value: one('decimal'), comparator: one('code'), unit: one('string'), system: one('uri'), code: one('code') },
  Reference: { reference: one('string'), type: one('uri'), display: one('string') },
  Attachment: { contentType: one('code'), language: one('code'), url: one('uri'), title: one('string') },
  Expression: { description: one('string'), name: one('id'), language: one('code', true), expression: one('string') },
  Meta: { profile: many('canonical') },
  Questionnaire: {
    resourceType: one('code', true),
    id: one('id'),
    meta: one('Meta'),
    language: one('code'),
    url: one('uri'),
    version: one('string'),
    name: one('string'),
    title: one('string'),
    status: one('code', true),
    subjectType: many('code'),
    description: one('markdown'),
    item: many('Item'),
  },
  Item: {
    linkId: one('string', true),
    definition: one('uri'),
    code: many('Coding'),
    prefix: one('string'),
    text: one('string'),
    type: one('code', true),
    enableWhen: many('EnableWhen'),
    enableBehavior: one('code'),
    required: one('boolean'),
    repeats: one('boolean'),
    readOnly: one('boolean'),
    maxLength: one('integer'),
    answerValueSet: one('canonical'),
    answerOption: many('AnswerOption'),
    initial: many('Initial'),
    item: many('Item'),
  },
  EnableWhen: {
    question: one('string', true),
    operator: one('code', true),
    ...choice('answer', ['boolean', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'Coding', 'Quantity', 'Reference']),
  },
  AnswerOption: { ...choice('value', ['integer', 'date', 'time', 'string', 'Coding', 'Reference']), initialSelected: one('boolean') },
  Initial: choice('value', ANSWERS),
  QuestionnaireResponse: {
    resourceType: one('code', true),
    id: one('id'),
    meta: one('Meta'),
    questionnaire: one('canonical'),
    status: one('code', true),
    subject: one('Reference'),
    authored: one('dateTime'),
    author: one('Reference'),
    source: one('Reference'),
    item: many('ResponseItem'),
  },
  ResponseItem: { linkId: one('string', true), definition: one('uri'), text: one('string'), answer: many('Answer'), item: many('ResponseItem') },
  Answer: { ...choice('value', ANSWERS), item: many('ResponseItem') },
};

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything about a value of a type that R4 does not allow: names, cardinalities, primitives, empty elements, several value[x]. */
export function structureFaults(value: unknown, type: string, path = type): string[] {
  const primitive = PRIMITIVES[type];
  if (primitive) {
    const fits = typeof value === (JSON_TYPE[type] ?? 'string') && primitive.test(String(value));
    return fits ? [] : [`${path}: ${JSON.stringify(value)} is no ${type}`];
  }
  if (!isObject(value)) return [`${path}: ${JSON.stringify(value)} is no ${type}`];
  const rules = TYPES[type]!;
  const missing = Object.entries(rules).filter(([name, { required }]) => required && value[name] === undefined && value[`_${name}`] === undefined);
  const faults = missing.map(([name]) => `${path}: "${name}" is missing`);
  if (Object.keys(value).filter((name) => name !== 'id').length === 0) faults.push(`${path}: an element holds nothing (ele-1)`);
  const chosen = ['value', 'answer'].flatMap((stem) => new Set(Object.keys(value).map((name) => name.replace(/^_/, '')).filter((name) => new RegExp(`^${stem}[A-Z]`).test(name))).size);
  if (chosen.some((count) => count > 1)) faults.push(`${path}: has several values`);
  return [...faults, ...Object.entries(value).flatMap(([name, member]) => memberFaults(name, member, rules, path))];
}

function memberFaults(name: string, member: unknown, rules: Record<string, Rule>, path: string): string[] {
  const at = `${path}.${name}`;
  if (name === 'id') return typeof member === 'string' ? [] : [`${at}: no string`];
  if (name === 'extension') return listFaults(member, 'Extension', at);
  const beside = name.startsWith('_');
  const rule = rules[beside ? name.slice(1) : name];
  if (!rule) return [`${at}: R4 has no such element`];
  if (beside) return PRIMITIVES[rule.type] && isObject(member) ? listFaults(member['extension'], 'Extension', `${at}.extension`) : [`${at}: only primitives have this`];
  return rule.many ? listFaults(member, rule.type, at) : structureFaults(member, rule.type, at);
}

function listFaults(list: unknown, type: string, path: string): string[] {
  if (!Array.isArray(list) || list.length === 0) return [`${path}: no list, or an empty one`];
  return list.flatMap((item, index) => structureFaults(item, type, `${path}[${index}]`));
}

/** A Questionnaire.item as tests read it. */
export interface Item {
  linkId: string;
  type: string;
  text?: string;
  required?: boolean;
  repeats?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  code?: unknown[];
  answerOption?: Json[];
  answerValueSet?: string;
  initial?: Json[];
  enableWhen?: Json[];
  enableBehavior?: string;
  item?: Item[];
}

/** Every item, those under others too. */
export const allItems = (items: readonly Item[] = []): Item[] => items.flatMap((item) => [item, ...allItems(item.item)]);

const TYPE_CODES = 'group display boolean decimal integer date dateTime time string text url choice open-choice attachment reference quantity'.split(' ');

/** The invariants of Questionnaire, by the names that R4 gives them. */
const INVARIANTS: [name: string, holds: (item: Item) => boolean][] = [
  ['que-1', ({ type, item }) => (type !== 'group' || item !== undefined) && (type !== 'display' || item === undefined)],
  ['que-3', ({ type, code }) => type !== 'display' || code === undefined],
  ['que-4', ({ answerOption, answerValueSet }) => answerOption === undefined || answerValueSet === undefined],
  ['que-5', ({ type, answerOption }) => answerOption === undefined || 'choice open-choice decimal integer date dateTime time string quantity'.split(' ').includes(type)],
  ['que-6', ({ type, required, repeats }) => type !== 'display' || (required === undefined && repeats === undefined)],
  ['que-7', ({ enableWhen = [] }) => enableWhen.every((when) => when['operator'] !== 'exists' || typeof when['answerBoolean'] === 'boolean')],
  ['que-8', ({ type, initial }) => (type !== 'group' && type !== 'display') || initial === undefined],
  ['que-9', ({ type, readOnly }) => type !== 'display' || readOnly === undefined],
  ['que-10', ({ type, maxLength }) => maxLength === undefined || 'boolean decimal integer string text url open-choice'.split(' ').includes(type)],
  ['que-11', ({ answerOption, initial }) => answerOption === undefined || initial === undefined],
  ['que-12', ({ enableWhen = [], enableBehavior }) => enableWhen.length <= 1 || enableBehavior !== undefined],
  ['que-13', ({ repeats, initial = [] }) => repeats === true || initial.length <= 1],
  ['type', ({ type }) => TYPE_CODES.includes(type)],
];

/** Why a value is no R4 Questionnaire. */
export function questionnaireFaults(form: unknown): string[] {
  const items = allItems((form as { item?: Item[] }).item);
  const ids = items.map(({ linkId }) => linkId);
  const broken = items.flatMap((item) => INVARIANTS.filter(([, holds]) => !holds(item)).map(([name]) => `${item.linkId}: ${name}`));
  const dangling = items.flatMap(({ linkId, enableWhen = [] }) => enableWhen.filter(({ question }) => !ids.includes(String(question))).map(({ question }) => `${linkId}: reads ${String(question)}`));
  return [...structureFaults(form, 'Questionnaire'), ...broken, ...dangling, ...(new Set(ids).size < ids.length ? ['que-2'] : [])];
}

/** Why a value is no R4 QuestionnaireResponse by itself. */
export function responseFaults(response: unknown): string[] {
  const under = (items: readonly Json[]): string[] =>
    items.flatMap((item) => {
      const answers = (item['answer'] ?? []) as Json[];
      const inner = [...((item['item'] ?? []) as Json[]), ...answers.flatMap((answer) => (answer['item'] ?? []) as Json[])];
      return [...(item['answer'] && item['item'] ? [`${String(item['linkId'])}: qrs-1`] : []), ...under(inner)];
    });
  const { status, item = [] } = response as { status?: string; item?: Json[] };
  const known = ['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped'].includes(status ?? '');
  return [...structureFaults(response, 'QuestionnaireResponse'), ...under(item), ...(known ? [] : [`status ${status}`])];
}
