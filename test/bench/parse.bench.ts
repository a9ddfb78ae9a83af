import { readQuestionnaire } from '../../src/definition/read-questionnaire.ts';
import { LARGEST_TEXT } from '../../src/definition/json-text.ts';
import { questionTypes } from '../../src/questions/question-types.ts';

/** Milliseconds that 256 kB may take, refused or parsed. */
const BUDGET = 50;
const RUNS = 30;

type Json = Record<string, unknown>;

/** Four questions that belong together, as a clinic writes them, and their words. */
function block(n: number): { items: Json[]; questions: Json; groups: Json } {
  const id = (name: string): string => `${name}-${n}`;
  const before = n === 0 ? undefined : { showWhen: { any: [{ question: id('since').replace(/\d+$/, String(n - 1)), within: { last: { months: 6 } } }, { setting: 'offers-lasers' }] }, whenUnknown: 'show' };
  const options = ['none', 'mild', 'severe', 'not-sure'];
  const items: Json[] = [
    { id: id('skin'), type: 'multiple-choice', ...before, options: options.map((code) => ({ code, ...(code === 'none' && { exclusive: true }), ...(code === 'severe' && { flags: [{ level: 'review', code: `reaction-${n % 20}` }] }) })) },
    { id: id('since'), type: 'date', notSure: true, max: 'today', showWhen: { question: id('skin'), includes: ['mild', 'severe'] } },
    {
      id: id('creams'),
      type: 'group',
      repeats: { max: 5 },
      showWhen: { all: [{ question: id('skin'), exists: true }, { not: { question: id('skin'), '=': 'none' } }] },
      items: [{ id: id('cream'), type: 'short-text', maxLength: 100, mandatory: 'required' }, { id: id('dose'), type: 'quantity', options: [{ code: 'mg' }, { code: 'ml' }], min: 0 }],
    },
  ];
  const questions: Json = {
    [id('skin')]: { text: `How has the skin of area ${n} been since your last visit to us?`, short: `Skin ${n}`, options: { none: 'Nothing of note', mild: 'A little red or sore', severe: 'Very red, sore or swollen', 'not-sure': 'I am not sure' } },
    [id('since')]: { text: 'Since when has it been like that?', help: 'A month and a year are enough.' },
    [id('cream')]: { text: 'Which cream or medicine did you use for it?' },
    [id('dose')]: { text: 'How much of {answer:cream} did you use?'.replace('cream', id('cream')), otherwise: 'How much did you use?', options: { mg: 'milligrams', ml: 'millilitres' } },
  };
  return { items, questions, groups: { [id('creams')]: { title: 'Creams and medicines', ask: 'Did you use a cream?', askAnother: 'Did you use another one?' } } };
}

/** A questionnaire of so many blocks, twenty to a section. */
function questionnaire(blocks: number): Json {
  const all = Array.from({ length: blocks }, (_, n) => block(n));
  const sections = Array.from({ length: Math.ceil(blocks / 20) }, (_, s) => ({ id: `part-${s}`, heading: 'health', items: all.slice(s * 20, s * 20 + 20).flatMap(({ items }) => items) }));
  const codes = Array.from({ length: Math.min(20, blocks) }, (_, n) => `reaction-${n}`);
  return {
    schema: 'preconsult-questionnaire/1',
    id: 'large',
    version: '1.0.0',
    languages: ['en'],
    settings: ['offers-lasers'],
    sections,
    flags: Object.fromEntries(codes.map((code) => [code, { topic: code, sources: ['R1'] }])),
    sources: { R1: 'A made-up source, https://clinic.example/source' },
    prose: {
      en: {
        title: 'A large questionnaire',
        sections: Object.fromEntries(sections.map(({ id }) => [id, { title: `Part ${id}` }])),
        questions: Object.assign({}, ...all.map(({ questions }) => questions)) as Json,
        groups: Object.assign({}, ...all.map(({ groups }) => groups)) as Json,
        flags: Object.fromEntries(codes.map((code) => [code, { label: `Strong reaction ${code}`, why: 'A made-up reason.' }])),
      },
    },
  };
}

/** As many blocks as fit. */
function fill(textOf: (json: Json) => string, share = 1): string {
  let blocks = 1;
  while (textOf(questionnaire(blocks + 5)).length <= LARGEST_TEXT * share) blocks += 5;
  return textOf(questionnaire(blocks));
}

const pretty = fill((json) => JSON.stringify(json, null, 2));
const dense = fill((json) => JSON.stringify(json));
const roomy = fill((json) => JSON.stringify(json), 0.98);
const repeated = (unit: string, separator = ','): string => Array.from({ length: Math.floor((LARGEST_TEXT - 2000) / (unit.length + 1)) }, () => unit).join(separator);
const small = JSON.stringify(questionnaire(1));

const inputs: [says: string, text: string, sound: boolean][] = [
  ['sound, indented', pretty, true],
  ['sound, without spaces', dense, true],
  ['every id dangling', roomy.replaceAll('"question":"', '"question":"no-'), false],
  ['every member misspelt', dense.replaceAll('"options"', '"option"'), false],
  ['no prose', roomy.replace('"questions":{', '"questions":{},"lost":{'), false],
  ['markup in every text', roomy.replaceAll('"text":"', '"text":"<b>'), false],
  ['one id for all', dense.replace(/"id":"skin-\d+"/g, '"id":"skin-0"'), false],
  ['nested', '['.repeat(LARGEST_TEXT), false],
  ['a list of nothing', `[${repeated('[]')}]`, false],
  ['items of nothing', small.replace('"items":[', `"items":[${repeated('{}')},`), false],
  ['conditions without end', small.replace('"settings":', `"rules":[{"id":"r","when":{"any":[${repeated('{"setting":"x"}')}]},"raises":{"level":"note","code":"reaction-0"}}],"settings":`), false],
  ['one name for all', `{${repeated('"a":1')}}`, false],
  ['one long text', JSON.stringify(`${'<'.repeat(LARGEST_TEXT - 10)}`), false],
  ['one long text of angle brackets', small.replace('A large questionnaire', '<a '.repeat(80_000)), false],
  ['one long name', `{${JSON.stringify('x'.repeat(LARGEST_TEXT - 10))}:1}`, false],
  ['five megabytes', 'x'.repeat(5_000_000), false],
];

let over = 0;
console.log(`${'input'.padEnd(34)}${'kB'.padStart(7)}${'first'.padStart(8)}${'median'.padStart(8)}${'worst'.padStart(8)}  ms; at most ${BUDGET} in the median`);
for (const [says, text, sound] of inputs) {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    const parsed = readQuestionnaire(text, questionTypes);
    times.push(performance.now() - started);
    if ('questionnaire' in parsed !== sound) throw new Error(`${says}: ${JSON.stringify('issues' in parsed ? parsed.issues.slice(0, 3) : 'parsed')}`);
  }
  const [first = 0] = times;
  const sorted = times.sort((a, b) => a - b);
  const [median = 0, worst = 0] = [sorted[Math.floor(RUNS / 2)], sorted.at(-1)];
  if (median > BUDGET) over += 1;
  const columns = [text.length / 1024, first, median, worst].map((value, index) => value.toFixed(index === 0 ? 0 : 1).padStart(index === 0 ? 7 : 8));
  console.log(`${says.padEnd(34)}${columns.join('')}${median > BUDGET ? '  over' : ''}`);
}
if (over > 0) {
  console.error(`${over} over the budget`);
  process.exitCode = 1;
}
