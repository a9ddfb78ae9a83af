import { expect } from '@open-wc/testing';
import { Tokens } from '../../src/fhir/expression-tokens.ts';
import { isOption, isUnit, optionCodes, sameCoding } from '../../src/fhir/match-option.ts';
import { readExpression } from '../../src/fhir/read-expression.ts';
import type { FormOption, Literal, Operator, Test } from '../../src/fhir/types.ts';

type Named = Parameters<typeof sameCoding>[0];

const codings: [says: string, one: Named, other: Named, expected: boolean][] = [
  ['one code', { code: 'x' }, { code: 'x' }, true],
  ['two codes', { code: 'x' }, { code: 'y' }, false],
  ['one code of one system', { system: 's', code: 'x' }, { system: 's', code: 'x' }, true],
  ['one code of two systems', { system: 's', code: 'x' }, { system: 't', code: 'x' }, false],
  ['one code, the first without a system', { code: 'x' }, { system: 't', code: 'x' }, true],
  ['one code, the second without a system', { system: 's', code: 'x' }, { code: 'x' }, true],
  ['one code under two names', { code: 'x', display: 'X' }, { code: 'x', display: 'Other' }, true],
  ['a code and none', { code: 'x', display: 'X' }, { display: 'X' }, false],
  ['one name', { display: 'X' }, { display: 'X' }, true],
  ['two names', { display: 'X' }, { display: 'Y' }, false],
  ['a name and nothing', { display: 'X' }, {}, false],
  ['nothing', {}, {}, false],
  ['one name of two systems', { system: 's', display: 'X' }, { system: 't', display: 'X' }, false],
];

type Value = FormOption['value'];
type Quantity = Parameters<typeof isUnit>[1];

const units: [says: string, value: Value, quantity: Quantity, expected: boolean][] = [
  ['a code', { code: 'g' }, { code: 'g' }, true],
  ['a code of another system', { system: 's', code: 'g' }, { system: 't', code: 'g' }, false],
  ['a code of the same system', { system: 's', code: 'g' }, { system: 's', code: 'g' }, true],
  ['a code without a system', { system: 's', code: 'g' }, { code: 'g' }, true],
  ['another code with the same name', { code: 'g', display: 'gram' }, { code: 'kg', unit: 'gram' }, false],
  ['a name', { code: 'g', display: 'gram' }, { unit: 'gram' }, true],
  ['a name that is the code', { code: 'g', display: 'gram' }, { unit: 'g' }, true],
  ['another name', { code: 'g', display: 'gram' }, { unit: 'kilo' }, false],
  ['a name where the unit has no code', { display: 'gram' }, { unit: 'gram', code: 'g' }, true],
  ['no name where the unit has no code', { display: 'gram' }, { code: 'g' }, false],
  ['nothing', { code: 'g' }, {}, false],
  ['nothing where the unit has no name', {}, {}, false],
  ['a string', 'g', { unit: 'g' }, false],
  ['a number', 1, { code: '1' }, false],
  ['a reference', { reference: 'g', display: 'g' }, { unit: 'g' }, false],
];

const option = (element: FormOption['element'], value: Value): FormOption => ({ element, value, id: JSON.stringify(value), label: { own: '', translations: new Map(), path: '$' }, exclusive: false, selected: false });
const offered = [
  option('valueCoding', { code: 'x' }),
  option('valueString', 'x'),
  option('valueInteger', 2),
  option('valueInteger', 10),
  option('valueDate', '2020-01-01'),
  option('valueTime', '10:00:00'),
  option('valueReference', { reference: 'x' }),
  option('valueReference', { display: 'x' }),
];
const chosenBy = (literal: Literal): string[] => offered.filter((one) => isOption(one, literal)).map(({ id }) => id);

const options: [says: string, literal: Literal, expected: string[]][] = [
  ['a coding', { kind: 'coding', value: { code: 'x' } }, ['{"code":"x"}']],
  ['a coding of nothing but a display', { kind: 'coding', value: { display: 'x' } }, []],
  ['a string', { kind: 'string', value: 'x' }, ['"x"']],
  ['a string that looks like a date', { kind: 'string', value: '2020-01-01' }, ['"2020-01-01"']],
  ['a number', { kind: 'number', value: 2 }, ['2']],
  ['a date', { kind: 'date', value: '2020-01-01' }, ['"2020-01-01"']],
  ['a reference', { kind: 'reference', value: { reference: 'x' } }, ['{"reference":"x"}']],
  ['another reference', { kind: 'reference', value: { reference: 'y', display: 'x' } }, []],
];

const codesBy = (operator: Operator, literal: Literal): string[] | null => optionCodes(offered, operator, literal);

const compared: [operator: Operator, literal: Literal, expected: string[] | null][] = [
  ['=', { kind: 'coding', value: { code: 'x' } }, ['{"code":"x"}']],
  ['!=', { kind: 'coding', value: { code: 'y' } }, []],
  ['>', { kind: 'coding', value: { code: 'x' } }, null],
  ['=', { kind: 'string', value: 'x' }, ['"x"']],
  ['>', { kind: 'string', value: '' }, null],
  ['=', { kind: 'reference', value: { reference: 'x' } }, ['{"reference":"x"}']],
  ['>', { kind: 'reference', value: { reference: '' } }, null],
  ['>', { kind: 'number', value: 2 }, ['10']],
  ['>=', { kind: 'number', value: 2 }, ['2', '10']],
  ['<', { kind: 'number', value: 10 }, ['2']],
  ['<=', { kind: 'number', value: 10 }, ['2', '10']],
  ['>', { kind: 'date', value: '2019' }, ['"2020-01-01"']],
  ['<', { kind: 'date', value: '2020-01-01' }, []],
  ['<=', { kind: 'time', value: '10:00:00' }, ['"10:00:00"']],
  ['=', { kind: 'boolean', value: true }, null],
  ['=', { kind: 'uri', value: 'x' }, null],
];

/** Every token of an expression, literals as they are read. */
function tokensOf(expression: string): unknown[] | null {
  const left = Tokens.of(expression);
  if (!left) return null;
  const found: unknown[] = [];
  const signs = ['a', 'b_1', '%c', '$d', '.', '(', ')', '=', '!=', '<', '<=', '>', '>=', 'true'];
  while (!left.atEnd) {
    const next = signs.find((one) => left.takes(one)) ?? left.literal();
    if (next === null) return [...found, '?'];
    found.push(next);
  }
  return [...found, left.literal()];
}

const tokens: [expression: string, expected: unknown[] | null][] = [
  ['  a.b_1 ( %c ) $d  ', ['a', '.', 'b_1', '(', '%c', ')', '$d', null]],
  ['< <= > >= = !=', ['<', '<=', '>', '>=', '=', '!=', null]],
  [`'x' 'it\\'s' '\\\\' '' 'a b'`, [{ kind: 'string', value: 'x' }, { kind: 'string', value: "it's" }, { kind: 'string', value: '\\' }, { kind: 'string', value: '' }, { kind: 'string', value: 'a b' }, null]],
  ['1 2.5 0.125 10', [{ kind: 'number', value: 1 }, { kind: 'number', value: 2.5 }, { kind: 'number', value: 0.125 }, { kind: 'number', value: 10 }, null]],
  ['@2020 @2020-01-31 @2020-01-31T10:20:30+07:00 @T10:20 @2020T', [{ kind: 'date', value: '2020' }, { kind: 'date', value: '2020-01-31' }, { kind: 'dateTime', value: '2020-01-31T10:20:30+07:00' }, { kind: 'time', value: '10:20' }, { kind: 'dateTime', value: '2020T' }, null]],
  ['true false other', ['true', { kind: 'boolean', value: false }, '?']],
  [`'true' 'a'`, [{ kind: 'string', value: 'true' }, { kind: 'string', value: 'a' }, null]],
  ['a + b', null],
  [`'open`, null],
  ['', [null]],
  ['   ', [null]],
  ['a ~', null],
];

const of = (linkId: string): string => `%resource.descendants().where(linkId='${linkId}').answer`;
const testOf = (expression: string): Test | null => readExpression(expression, '$.here');

const expressions: [expression: string, expected: Test | null][] = [
  [`${of('n')}.exists()`, { linkId: 'n', operator: 'exists', operand: { kind: 'boolean', value: true }, path: '$.here' }],
  [`${of('n')}.empty()`, { not: { linkId: 'n', operator: 'exists', operand: { kind: 'boolean', value: true }, path: '$.here' } }],
  [`${of('n')}.value > 1`, { linkId: 'n', operator: '>', operand: { kind: 'number', value: 1 }, path: '$.here' }],
  [`${of('n')}.value > 1 or ${of('n')}.value < 0 or ${of('m')}.exists()`, { any: [{ linkId: 'n', operator: '>', operand: { kind: 'number', value: 1 }, path: '$.here' }, { linkId: 'n', operator: '<', operand: { kind: 'number', value: 0 }, path: '$.here' }, { linkId: 'm', operator: 'exists', operand: { kind: 'boolean', value: true }, path: '$.here' }] }],
  [`${of('n')}.value > 1 and ${of('n')}.value < 9`, { all: [{ linkId: 'n', operator: '>', operand: { kind: 'number', value: 1 }, path: '$.here' }, { linkId: 'n', operator: '<', operand: { kind: 'number', value: 9 }, path: '$.here' }] }],
  [`${of('n')}.value.first() = @2020-01`, { linkId: 'n', operator: '=', operand: { kind: 'date', value: '2020-01' }, path: '$.here' }],
  [`${of('n')}.first().valueTime < @T10:00`, { linkId: 'n', operator: '<', operand: { kind: 'time', value: '10:00' }, path: '$.here' }],
  [`${of('n')}.valueDateTime < @2020-01-01T10:00`, { linkId: 'n', operator: '<', operand: { kind: 'dateTime', value: '2020-01-01T10:00' }, path: '$.here' }],
  [`${of('n')} = true`, { linkId: 'n', operator: '=', operand: { kind: 'boolean', value: true }, path: '$.here' }],
  [`${of('n')}.value.code = 'x'`, { linkId: 'n', operator: '=', operand: { kind: 'coding', value: { code: 'x' } }, path: '$.here' }],
  [`${of('n')}.value.code = 3`, null],
  [`${of('n')}.value.code exists 'x'`, null],
  [`${of('n')}.value.where($this > 3).exists()`, { all: [{ linkId: 'n', operator: 'exists', operand: { kind: 'boolean', value: true }, path: '$.here' }, { linkId: 'n', operator: '>', operand: { kind: 'number', value: 3 }, path: '$.here' }] }],
  [`${of('n')}.value.where(value.code = 'x').exists()`, { all: [{ linkId: 'n', operator: 'exists', operand: { kind: 'boolean', value: true }, path: '$.here' }, { linkId: 'n', operator: '=', operand: { kind: 'coding', value: { code: 'x' } }, path: '$.here' }] }],
  [`${of('n')}.where(value = 'x').exists()`, { all: [{ linkId: 'n', operator: 'exists', operand: { kind: 'boolean', value: true }, path: '$.here' }, { linkId: 'n', operator: '=', operand: { kind: 'string', value: 'x' }, path: '$.here' }] }],
  [`${of('n')}.where(code = 3).exists()`, null],
  [`${of('n')}.where(other = 3).exists()`, null],
  [`${of('n')}.where(value.).exists()`, null],
  [`${of('n')}.where(value = 3)`, null],
  [`${of('n')}.where(value 3).exists()`, null],
  [`${of('n')}.value.other = 3`, null],
  [`${of('n')}.value =`, null],
  [`${of('n')}.value or true`, null],
  [`${of('n')}.exists() and`, null],
  [`%resource.item.where(linkId=3).answer.exists()`, null],
  [`%resource.item.where(linkId='n'.answer.exists()`, null],
  [`%resource.item.where(linkId=`, null],
  [`resource.item.where(linkId='n').answer.exists()`, null],
  [`%resource.item.where(linkId='n').exists()`, null],
  [`%resource.item.where(linkId='n').item.where(linkId='m').answer.exists()`, { linkId: 'm', operator: 'exists', operand: { kind: 'boolean', value: true }, path: '$.here' }],
  [`((${of('n')}.exists()).not()).not()`, { not: { not: { linkId: 'n', operator: 'exists', operand: { kind: 'boolean', value: true }, path: '$.here' } } }],
];

describe('what an imported form compares', () => {
  for (const [says, one, other, expected] of codings) it(`codings: ${says}`, () => expect([sameCoding(one, other), sameCoding(other, one)]).to.deep.equal([expected, expected]));
  for (const [says, value, quantity, expected] of units) it(`units: ${says}`, () => expect(isUnit(value, quantity)).to.equal(expected));
  for (const [says, literal, expected] of options) it(`options: ${says}`, () => expect(chosenBy(literal)).to.deep.equal(expected));
  for (const [operator, literal, expected] of compared) it(`options ${operator} ${JSON.stringify(literal)}`, () => expect(codesBy(operator, literal)).to.deep.equal(expected));
});

describe('expressions of FHIRPath', () => {
  for (const [expression, expected] of tokens) it(`have these tokens: ${expression}`, () => expect(tokensOf(expression)).to.deep.equal(expected));
  for (const [expression, expected] of expressions) it(`say when an item is enabled: ${expression.slice(24, 100)}`, () => expect(testOf(expression)).to.deep.equal(expected));

  it('are read up to some length and depth', () => {
    const long = (length: number): string => `${of('n')}.exists()${' '.repeat(length - `${of('n')}.exists()`.length)}`;
    const deep = (depth: number): string => `${'('.repeat(depth)}${of('n')}.exists()${')'.repeat(depth)}`;
    expect([long(4000), long(4001), deep(40), deep(41)].map((expression) => testOf(expression) !== null)).to.deep.equal([true, false, true, false]);
  });
});
