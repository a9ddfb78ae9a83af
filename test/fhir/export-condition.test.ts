import { expect } from '@open-wc/testing';
import type { Condition, Option, Question } from '../../src/definition/types.ts';
import type { ImportedOption } from '../../src/definition/imported.ts';
import { enablingOf } from '../../src/fhir/export-condition.ts';
import { Findings } from '../../src/fhir/findings.ts';
import { toEnableWhen, type FormSources } from '../../src/fhir/to-enable-when.ts';
import { toExpression } from '../../src/fhir/to-expression.ts';
import type { Json } from './form.ts';

const from = (code: string, element: ImportedOption['element'], value: ImportedOption['value']): Option => ({ code, source: { element, value } });

const UCUM = 'http://unitsofmeasure.org';

const asked: Question[] = [
  { id: 'yes', type: 'yes-no' },
  { id: 'n', type: 'integer' },
  { id: 'x', type: 'decimal' },
  { id: 'd', type: 'date' },
  { id: 'dt', type: 'date', source: { linkId: 'dt', type: 'dateTime' } },
  { id: 'm', type: 'date-time' },
  { id: 't', type: 'time' },
  { id: 's', type: 'short-text' },
  { id: 'kg', type: 'quantity', options: [{ code: 'lb' }, from('kg', 'valueCoding', { system: UCUM, code: 'KG', display: 'kilo' }), from('st', 'valueCoding', { display: 'stone' }), from('g', 'valueString', 'gram')] },
  { id: 'size', type: 'quantity', options: [{ code: 'cm' }] },
  { id: 'u', type: 'decimal', source: { linkId: 'u', type: 'quantity' } },
  { id: 'own', type: 'multiple-choice', options: [{ code: 'p' }, { code: 'q' }] },
  {
    id: 'o',
    type: 'single-choice',
    options: [
      from('c', 'valueCoding', { system: 'https://codes.example', code: 'C 1', display: 'See' }),
      from('bare', 'valueCoding', { display: 'Bare' }),
      from('w', 'valueString', "it's valued"),
      from('two', 'valueInteger', 2),
      from('day', 'valueDate', '2026-02-01'),
      from('r', 'valueReference', { reference: 'Location/1' }),
      from('named', 'valueReference', { display: 'There' }),
    ],
  },
];

const sources: FormSources = {
  question: (id) => asked.find((question) => question.id === id),
  linkId: (id) => `/${id}`,
  label: (question, code) => (['own', 'size'].includes(question) ? `${code} of ${question}` : code),
};

const at = (id: string): string => `%resource.descendants().where(linkId='/${id}').answer`;
const some = (id: string, test: string): string => `${at(id)}.value.where(${test}).exists()`;
const none = (id: string, test: string): string => `${some(id, test)}.not()`;
const test = (question: string, operator: string, answer: Json): Json => ({ question: `/${question}`, operator, ...answer });
const exists = (question: string, answerBoolean: boolean): Json => test(question, 'exists', { answerBoolean });
const all = (...enableWhen: Json[]): Json => ({ enableWhen, behaviour: 'all' });
const any = (...enableWhen: Json[]): Json => ({ enableWhen, behaviour: 'any' });
const own = (code: string): Json => ({ answerCoding: { code, display: `${code} of own` } });

const N = { question: 'n', '>': 3 };
const n3 = test('n', '>', { answerInteger: 3 });
const X = { question: 'x', '<': 2 };
const x2 = test('x', '<', { answerDecimal: 2 });
const [sayN, sayX] = [some('n', '$this > 3'), some('x', '$this < 2')];

/** A condition that hides what is unknown, as enableWhen (null where that cannot say it) and as FHIRPath. */
const hiding: [condition: Condition, enableWhen: Json | null, expression: string][] = [
  [{ question: 'yes', '=': true }, all(test('yes', '=', { answerBoolean: true })), some('yes', '$this = true')],
  [N, all(n3), sayN],
  [{ question: 'n', '>=': 2.5 }, all(test('n', '>=', { answerDecimal: 2.5 })), some('n', '$this >= 2.5')],
  [X, all(x2), sayX],
  [{ question: 's', '=': "it's" }, all(test('s', '=', { answerString: "it's" })), some('s', "$this = 'it\\'s'")],
  [{ question: 's', '!=': 'a\\b' }, all(test('s', '!=', { answerString: 'a\\b' })), `${at('s')}.exists() and ${none('s', "$this = 'a\\\\b'")}`],
  [{ question: 'd', '<=': '2020-01' }, all(test('d', '<=', { answerDate: '2020-01' })), some('d', '$this <= @2020-01')],
  [{ question: 'dt', '<': '2020' }, all(test('dt', '<', { answerDateTime: '2020' })), some('dt', '$this < @2020')],
  [{ question: 'm', '<': '2026-01-02T10:30:15' }, all(test('m', '<', { answerDateTime: '2026-01-02T10:30:15Z' })), some('m', '$this < @2026-01-02T10:30:15')],
  [{ question: 'm', '<': '2026-01' }, all(test('m', '<', { answerDateTime: '2026-01' })), some('m', '$this < @2026-01')],
  [{ question: 't', '<': '09:30:15' }, all(test('t', '<', { answerTime: '09:30:15' })), some('t', '$this < @T09:30:15')],
  [{ question: 'kg', '>': { value: 3, unit: 'kg' } }, all(test('kg', '>', { answerQuantity: { value: 3, unit: 'kilo', system: UCUM, code: 'KG' } })), some('kg', "value > 3 and code = 'KG'")],
  [{ question: 'kg', '=': { value: 3, unit: 'lb' } }, all(test('kg', '=', { answerQuantity: { value: 3, unit: 'lb' } })), some('kg', "value = 3 and unit = 'lb'")],
  [{ question: 'kg', '=': { value: 3, unit: 'g' } }, all(test('kg', '=', { answerQuantity: { value: 3, unit: 'g' } })), some('kg', "value = 3 and unit = 'g'")],
  [{ question: 'u', '>': { value: 3, unit: 'lb' } }, all(test('u', '>', { answerQuantity: { value: 3, unit: 'lb' } })), some('u', "value > 3 and unit = 'lb'")],
  [{ question: 't', '>=': '09:30' }, all(test('t', '>=', { answerTime: '09:30:00' })), some('t', '$this >= @T09:30:00')],
  [{ question: 'm', '=': '2026-01-02T10:30' }, all(test('m', '=', { answerDateTime: '2026-01-02T10:30:00Z' })), some('m', '$this = @2026-01-02T10:30:00')],
  [{ question: 'kg', '=': { value: 3, unit: 'st' } }, all(test('kg', '=', { answerQuantity: { value: 3, unit: 'stone' } })), some('kg', "value = 3 and unit = 'stone'")],
  [{ question: 'u', '>': 3 }, all(test('u', '>', { answerQuantity: { value: 3 } })), some('u', 'value > 3')],
  [{ question: 'size', '>': { value: 3, unit: 'cm' } }, all(test('size', '>', { answerQuantity: { value: 3, unit: 'cm of size' } })), some('size', "value > 3 and unit = 'cm of size'")],
  [{ question: 'o', '=': 'bare' }, all(test('o', '=', { answerCoding: { display: 'Bare' } })), some('o', "display = 'Bare'")],
  [{ question: 'o', '=': 'day' }, all(test('o', '=', { answerDate: '2026-02-01' })), some('o', '$this = @2026-02-01')],
  [{ question: 'o', '=': 'named' }, all(test('o', '=', { answerReference: { display: 'There' } })), some('o', "display = 'There'")],
  [{ question: 'o', '=': 'c' }, all(test('o', '=', { answerCoding: { system: 'https://codes.example', code: 'C 1', display: 'See' } })), some('o', "code = 'C 1'")],
  [{ question: 'o', '=': 'w' }, all(test('o', '=', { answerString: "it's valued" })), some('o', "$this = 'it\\'s valued'")],
  [{ question: 'o', '=': 'two' }, all(test('o', '=', { answerInteger: 2 })), some('o', '$this = 2')],
  [{ question: 'o', '=': 'r' }, all(test('o', '=', { answerReference: { reference: 'Location/1' } })), some('o', "reference = 'Location/1'")],
  [{ question: 'own', includes: 'p' }, all(test('own', '=', own('p'))), some('own', "code = 'p'")],
  [{ question: 'own', includes: ['p', 'q'] }, any(test('own', '=', own('p')), test('own', '=', own('q'))), `${some('own', "code = 'p'")} or ${some('own', "code = 'q'")}`],
  [{ question: 'n', exists: true }, all(exists('n', true)), `${at('n')}.exists()`],
  [{ question: 'n', exists: false }, all(exists('n', false)), `${at('n')}.empty()`],
  [{ question: 'd', within: { last: { months: 6 } } }, null, some('d', '$this >= today() - 6 months and $this <= today()')],
  [{ question: 'd', within: { next: { weeks: 4 } } }, null, some('d', '$this >= today() and $this <= today() + 4 weeks')],
  [{ not: { question: 'n', exists: true } }, all(exists('n', false)), `${at('n')}.empty()`],
  [{ not: { question: 'n', exists: false } }, all(exists('n', true)), `${at('n')}.exists()`],
  [{ not: { not: N } }, all(n3), sayN],
  [{ not: { question: 'n', '=': 4 } }, all(test('n', '!=', { answerInteger: 4 })), `${at('n')}.exists() and ${none('n', '$this = 4')}`],
  [{ not: { question: 'n', '!=': 4 } }, null, `${at('n')}.exists() and ${some('n', '$this = 4')}`],
  [{ not: { question: 'own', includes: 'p' } }, all(test('own', '!=', own('p'))), `${at('own')}.exists() and ${none('own', "code = 'p'")}`],
  [{ not: { question: 'own', includes: ['p', 'q'] } }, all(test('own', '!=', own('p')), test('own', '!=', own('q'))), `${at('own')}.exists() and (${none('own', "code = 'p'")} and ${none('own', "code = 'q'")})`],
  [{ not: N }, null, `${at('n')}.exists() and ${none('n', '$this > 3')}`],
  [{ not: { all: [N, X] } }, null, `(${at('n')}.exists() and ${none('n', '$this > 3')}) or (${at('x')}.exists() and ${none('x', '$this < 2')})`],
  [{ not: { any: [N, X] } }, null, `(${at('n')}.exists() and ${none('n', '$this > 3')}) and (${at('x')}.exists() and ${none('x', '$this < 2')})`],
  [{ all: [N] }, all(n3), sayN],
  [{ all: [N, X] }, all(n3, x2), `${sayN} and ${sayX}`],
  [{ any: [N, X] }, any(n3, x2), `${sayN} or ${sayX}`],
  [{ all: [{ any: [N, X] }] }, any(n3, x2), `${sayN} or ${sayX}`],
  [{ any: [{ all: [N] }, { any: [X, N] }] }, any(n3, x2, n3), `${sayN} or (${sayX} or ${sayN})`],
  [{ all: [{ any: [N, X] }, N] }, null, `(${sayN} or ${sayX}) and ${sayN}`],
  [{ any: [N, { all: [N, X] }] }, null, `${sayN} or (${sayN} and ${sayX})`],
  [{ all: [{ any: [N, X] }, { any: [X, N] }] }, null, `(${sayN} or ${sayX}) and (${sayX} or ${sayN})`],
  [{ all: [N, { question: 'd', within: { last: { days: 1 } } }] }, null, `${sayN} and ${some('d', '$this >= today() - 1 days and $this <= today()')}`],
];

/** The same where what is unknown is shown. */
const showing: typeof hiding = [
  [N, any(n3, exists('n', false)), `${at('n')}.empty() or ${sayN}`],
  [{ any: [N, { question: 'n', '<': 1 }, X] }, any(n3, test('n', '<', { answerInteger: 1 }), x2, exists('n', false), exists('x', false)), `(${at('n')}.empty() or ${sayN}) or (${at('n')}.empty() or ${some('n', '$this < 1')}) or (${at('x')}.empty() or ${sayX})`],
  [{ question: 'n', exists: true }, any(exists('n', true)), `${at('n')}.exists()`],
  [{ all: [N, X] }, null, `(${at('n')}.empty() or ${sayN}) and (${at('x')}.empty() or ${sayX})`],
  [{ not: { question: 'n', '=': 4 } }, any(test('n', '!=', { answerInteger: 4 }), exists('n', false)), `${at('n')}.empty() or ${none('n', '$this = 4')}`],
  [{ question: 'd', within: { last: { years: 2 } } }, null, `${at('d')}.empty() or ${some('d', '$this >= today() - 2 years and $this <= today()')}`],
];

/** A condition, and the answer of the enableWhen that says it. */
const operands: [condition: Condition, answer: Json][] = [
  [{ question: 'm', '>': '2026-01-02T10:30' }, { answerDateTime: '2026-01-02T10:30:00Z' }],
  [{ question: 't', '>=': '09:30' }, { answerTime: '09:30:00' }],
  [{ question: 'kg', '=': { value: 3, unit: 'st' } }, { answerQuantity: { value: 3, unit: 'stone' } }],
  [{ question: 'u', '>': 3 }, { answerQuantity: { value: 3 } }],
  [{ question: 'o', '=': 'bare' }, { answerCoding: { display: 'Bare' } }],
  [{ question: 'o', '=': 'day' }, { answerDate: '2026-02-01' }],
  [{ question: 'o', '=': 'named' }, { answerReference: { display: 'There' } }],
];

describe('an exported condition', () => {
  for (const [showsUnknown, rows] of [[false, hiding], [true, showing]] as const) {
    for (const [condition, enableWhen, expression] of rows) {
      it(`is said: ${JSON.stringify(condition)}${showsUnknown ? ', shown where it is unknown' : ''}`, () => {
        expect(toEnableWhen(condition, showsUnknown, sources)).to.deep.equal(enableWhen);
        expect(toExpression(condition, showsUnknown, sources)).to.deep.equal({ expression, settings: [] });
      });
    }
  }

  for (const [condition, answer] of operands) {
    it(`compares with a value of the item's own type: ${JSON.stringify(condition)}`, () => {
      const { question: _, operator: __, ...said } = toEnableWhen(condition, false, sources)!.enableWhen[0]!;
      expect(said).to.deep.equal(answer);
    });
  }

  it('takes the settings of a clinic for true, and names them', () => {
    const rows: [condition: Condition, expression: string][] = [
      [{ setting: 'rf' }, 'true'],
      [{ not: { setting: 'rf' } }, 'false'],
      [{ all: [{ setting: 'rf' }, N] }, `true and ${sayN}`],
      [{ not: { any: [{ setting: 'rf' }, N] } }, `false and (${at('n')}.exists() and ${none('n', '$this > 3')})`],
    ];
    for (const [condition, expression] of rows) {
      expect(toEnableWhen(condition, false, sources)).to.equal(null);
      expect(toExpression(condition, false, sources)).to.deep.equal({ expression, settings: ['rf'] });
    }
    expect(toExpression({ any: [{ setting: 'a' }, { setting: 'b' }] }, false, sources)).to.deep.equal({ expression: 'true or true', settings: ['a', 'b'] });
  });

  it('reads as an expression only what is no question of the form', () => {
    const condition = { question: 'group', exists: true };
    expect(toEnableWhen(condition, false, sources)).to.equal(null);
    expect(toExpression(condition, false, sources)).to.deep.equal({ expression: `${at('group')}.exists()`, settings: [] });
  });

  it('keeps the brackets that its text needs, whatever the text holds', () => {
    const odd = (text: string): Condition => ({ question: 's', '=': text });
    const says = (text: string): string => some('s', `$this = '${text}'`);
    expect(toExpression({ all: [{ any: [odd('('), odd('b')] }, { any: [odd(')'), odd("c'")] }] }, false, sources).expression).to.equal(
      `(${says('(')} or ${says('b')}) and (${says(')')} or ${says("c\\'")})`,
    );
    expect(toExpression({ any: [odd(')'), odd("(('")] }, false, sources).expression).to.equal(`${says(')')} or ${says("((\\'")}`);
    expect(toExpression({ any: [odd('('), odd('x')] }, false, sources).expression).to.equal(`${says('(')} or ${says('x')}`);
  });
});

describe('an item that is shown, too, where its condition is unknown', () => {
  const warned = (condition: Condition, showsUnknown: boolean): string[] => {
    const findings = new Findings();
    enablingOf(condition, showsUnknown, sources, findings);
    return findings.warnings.map(({ message }) => message);
  };
  const rows: [question: string, operand: Condition, warns: boolean][] = [
    ['a date that may be a year', { question: 'd', '>': '2025-01-01' }, true],
    ['an amount in one of several units', { question: 'kg', '>': { value: 1, unit: 'kg' } }, true],
    ['an amount in the only unit', { question: 'size', '>': { value: 1, unit: 'cm' } }, false],
    ['a number', { question: 'n', '>': 1 }, false],
  ];
  for (const [says, condition, warns] of rows) {
    it(`${warns ? 'is listed' : 'is carried'} where it reads ${says}`, () => {
      const said = 'a question that is shown, too, where an earlier answer says too little is exported as hidden there';
      expect(warned(condition, true)).to.deep.equal(warns ? [said] : []);
      expect(warned(condition, false)).to.deep.equal([]);
    });
  }
});
