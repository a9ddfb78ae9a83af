import type { ImportedCoding, ImportedOption } from '../definition/imported.ts';
import type { Option, Question } from '../definition/types.ts';
import { sameCoding } from '../fhir/match-option.ts';

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

const SEVERAL: readonly string[] = ['multiple-choice', 'areas', 'consent'];

/** An answer to a question of an imported form, as FHIR writes it or as it is written here, in the way the question takes it. */
export function importedValue(value: unknown, question: Question): unknown {
  if (!question.source) return value;
  const several = SEVERAL.includes(question.type) || question.repeats !== undefined;
  if (!Array.isArray(value)) return several && value !== null && value !== '' ? [oneValue(value, question)] : oneValue(value, question);
  const list = value.map((one: unknown) => oneValue(one, question));
  return several || list.length !== 1 ? list : list[0];
}

function oneValue(said: unknown, question: Question): unknown {
  const value = withoutName(said);
  const kept = question.source?.type;
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice':
      return choiceOf(value, question);
    case 'quantity':
      return isObject(value) ? { value: value['value'], unit: unitOf(value, question) } : value;
    case 'decimal':
      return kept === 'quantity' && isObject(value) && ['unit', 'code'].every((name) => value[name] === undefined) ? value['value'] : value;
    case 'date-time':
    case 'time':
      return typeof value === 'string' ? clockHere(value) : value;
    default:
      return isObject(value) && (kept === 'reference' || kept === 'choice' || kept === 'open-choice') ? nameOf(value) : value;
  }
}

/** `{ "valueCoding": … }` is what it holds. */
function withoutName(value: unknown): unknown {
  if (!isObject(value)) return value;
  const [name = '', ...others] = Object.keys(value);
  return others.length === 0 && /^value[A-Z]/.test(name) ? value[name] : value;
}

/** What a coding or a reference is called, where own words stand for it. */
const nameOf = ({ display, code, reference }: Members): unknown => display ?? code ?? reference;

/** The form's own name of an option counts before the code it has here, which may be made of another option's name. */
function choiceOf(value: unknown, question: Question): unknown {
  const { options = [], openChoice } = question;
  if (isObject(value)) return 'text' in value ? (only(options, ({ source }) => source?.value === value['text'])?.code ?? value) : optionOfObject(value, question);
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const found = only(options, ({ source }) => isNamed(value, source));
  if (found) return found.code;
  if (options.some(({ code }) => code === value)) return value;
  const shown = only(options, ({ source }) => display(source) === value);
  return shown?.code ?? (openChoice && typeof value === 'string' ? { text: value } : value);
}

function optionOfObject(value: Members, { options = [], openChoice, source: kept }: Question): unknown {
  const { system, code } = value as ImportedCoding;
  const found = only(options, ({ source }) => isSame(value, source));
  if (found) return found.code;
  const own = openChoice && kept?.type === 'choice' ? nameOf(value) : undefined;
  return typeof own === 'string' ? { text: own } : [system, code ?? nameOf(value)].filter((part) => part !== undefined).join('|');
}

function isNamed(said: string | number, source: ImportedOption | undefined): boolean {
  const value = source?.value;
  if (typeof value !== 'object') return value === said;
  return 'code' in value ? value.code === said : 'reference' in value && value.reference === said;
}

function isSame(said: Members, source: ImportedOption | undefined): boolean {
  const value = source?.value;
  if (typeof value !== 'object') return false;
  return 'reference' in value ? value.reference === said['reference'] : sameCoding(value, said);
}

const display = (source: ImportedOption | undefined): string | undefined => (typeof source?.value === 'object' ? source.value.display : undefined);

/** The option of which this holds; none where it holds of several that are not the same. */
function only(options: readonly Option[], holds: (option: Option) => boolean): Option | undefined {
  const [found, ...others] = options.filter(holds);
  return others.every((other) => nameIn(other) === nameIn(found)) ? found : undefined;
}

function nameIn(option: Option | undefined): string {
  const value = option?.source?.value;
  if (typeof value !== 'object' || 'reference' in value) return JSON.stringify(value ?? null);
  const { system, code, display: name } = value as ImportedCoding;
  return JSON.stringify([system, code ?? name]);
}

/** The unit of a quantity as the question has it: by its code, else by its name. */
function unitOf({ unit, code, system }: Members, { options = [] }: Question): unknown {
  const said = code ?? unit;
  if (typeof said !== 'string') return said;
  const coded = only(options, ({ source }) => isSame({ code: said, ...(code !== undefined && { system }) }, source));
  const named = coded ?? only(options, ({ source }) => display(source) !== undefined && display(source) === unit);
  return named?.code ?? said;
}

/** A FHIR time without parts of seconds, on the clock of a headless visit, which is UTC. */
function clockHere(text: string): string {
  const plain = text.replace(/\.\d+/, '');
  if (!/T.*(?:Z|[+-]\d\d:\d\d)$/.test(plain)) return plain;
  const moment = Date.parse(plain);
  return Number.isNaN(moment) ? text : new Date(moment).toISOString().slice(0, 19);
}
