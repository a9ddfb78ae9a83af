import { resolve } from 'node:path';
import type { Definition } from '../definition/types.ts';
import { toFhirResponse } from '../fhir/to-fhir-response.ts';
import { toHtml } from '../summary/to-html.ts';
import { toText } from '../summary/to-text.ts';
import { InputError, UsageError, type Arguments, type Command, type OptionValue, type Terminal } from './command.ts';
import { languageOf } from './language-of.ts';
import { localToday } from './local-today.ts';
import { readDefinition } from './read-definition.ts';
import { readText } from './read-text.ts';
import { runHeadless, type HeadlessResult } from './run-headless.ts';
import { theFile } from './the-file.ts';
import { writeResult } from './write-result.ts';

type Format = (result: HeadlessResult, definition: Definition) => string;

/** What a result is written as; all but JSON have nothing to say where nothing was kept. */
const FORMATS: Readonly<Record<string, Format>> = {
  json: ({ outcome, asked, ignored, summary }) => JSON.stringify({ outcome, asked, ignored, summary }, null, 2),
  text: ({ summary }) => (summary ? toText(summary, 'staff') : ''),
  html: ({ summary }) => (summary ? toHtml(summary, 'staff') : ''),
  fhir: ({ summary }, definition) => (summary ? JSON.stringify(toFhirResponse(definition, summary), null, 2) : ''),
};

const words = (value: OptionValue): string[] => (Array.isArray(value) ? value.filter((word) => typeof word === 'string') : []);

function formatOf(value: OptionValue): Format {
  const name = typeof value === 'string' ? value : 'json';
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (format) return format;
  throw new UsageError(`--format ${name} is none of ${Object.keys(FORMATS).join(', ')}`);
}

function answersIn(file: string, { cwd }: Terminal): unknown {
  try {
    return JSON.parse(readText(resolve(cwd, file), file).replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${file} is no JSON: ${error instanceof Error ? error.message : 'it cannot be read'}`);
  }
}

/** A setting that no condition reads is no mistake of the answers, but likely one of whoever typed it. */
function noteSettings(settings: readonly string[], { questionnaire }: Definition, { err }: Terminal): void {
  const known = questionnaire.settings;
  const reads = known.length > 0 ? `it reads ${known.join(', ')}` : 'it reads none';
  for (const setting of settings) if (!known.includes(setting)) err(`--setting ${setting} changes nothing in this questionnaire: ${reads}`);
}

async function run(given: Arguments, terminal: Terminal): Promise<0> {
  const { options } = given;
  const name = theFile(given);
  const file = options['answers'];
  if (typeof file !== 'string') throw new UsageError('--answers is missing: name the JSON file with the answers');
  const format = formatOf(options['format']);
  const today = localToday('today', options['today']);
  const definition = await readDefinition(name, terminal);
  const { questionnaire } = definition;
  const settings = words(options['setting']);
  noteSettings(settings, definition, terminal);
  const result = runHeadless(definition, {
    answers: answersIn(file, terminal),
    language: languageOf(options['lang'], questionnaire),
    staffLanguage: typeof options['staff-language'] === 'string' ? options['staff-language'] : 'en',
    today,
    settings,
    wentOn: words(options['go-on']),
  });
  if (result.ignored.length > 0) terminal.err(`ignored, because these questions were not asked: ${result.ignored.join(', ')}`);
  if (result.summary === null) terminal.err(`the visit ended as "${result.outcome}": nothing of it is kept, and there is no summary`);
  const text = format(result, definition);
  if (text !== '') writeResult(text, options['output'], terminal);
  return 0;
}

/** `preconsult run` */
export const runCommand: Command = {
  does: 'Answers a questionnaire from a file, as a visitor would, and prints the summary.',
  usage: '<file or id> --answers answers.json [--format json|text|html|fhir] [options]',
  options: {
    answers: { type: 'string' },
    format: { type: 'string' },
    lang: { type: 'string' },
    'staff-language': { type: 'string' },
    today: { type: 'string' },
    setting: { type: 'string', multiple: true },
    'go-on': { type: 'string', multiple: true },
    output: { type: 'string', short: 'o' },
  },
  help: [
    '  --answers <file>        JSON: answers by question id, or by the linkId of an imported form',
    '  --format <name>         json (what was asked, and the summary), text, html or fhir (json)',
    '  --lang <tag>            the language the questions are asked in (the first of the questionnaire)',
    '  --staff-language <tag>  the language of the summary (en)',
    "  --today <date>          the visitor's date, which also fixes every time in the summary (today)",
    '  --setting <token>       a setting of the clinic that conditions may read; repeat it for more',
    '  --go-on <question>      at the safety text of this question the visitor says "I am safe to go on"; repeat it for more',
    '  -o, --output <file>     writes there instead of to standard output',
    '',
    'A question without an answer is skipped; one that cannot be skipped ends the run with exit code 1. A repeating group takes a',
    'list: { "medicines": [{ "medicine-name": "…" }, { "medicine-name": "…" }] }. Answers to questions that are not asked are listed.',
  ],
  run,
};
