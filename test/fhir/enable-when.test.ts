import { expect } from '@open-wc/testing';
import { choice, form, imported, issuesOf, item, visit, warningsOf, when, type Json } from './form.ts';

const coding = (code: string, system?: string): Json => ({ answerCoding: { code, ...(system && { system }) } });
const here = 'https://codes.example';
const kilo = { value: 3, unit: 'kg' };
const unit = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit', valueCoding: { code: 'kg', display: 'kg' } }] };

/** A source, an operator with an answer[x], an answer, and whether the item behind is asked. */
const rows: [says: string, source: Json, operator: string, answer: Json, given: unknown, asked: boolean][] = [
  ['= where any of several answers is equal', choice('a', ['x', 'y', 'z'], { repeats: true }), '=', coding('y', here), ['x', 'y'], true],
  ['= where none of several answers is equal', choice('a', ['x', 'y', 'z'], { repeats: true }), '=', coding('y', here), ['x', 'z'], false],
  ['> where any of several answers is greater', item('a', 'integer', { repeats: true }), '>', { answerInteger: 5 }, [1, 6], true],
  ['> where none of several answers is greater', item('a', 'integer', { repeats: true }), '>', { answerInteger: 5 }, [1, 5], false],
  ['!= where no answer is equal', choice('a', ['x', 'y', 'z'], { repeats: true }), '!=', coding('y', here), ['x', 'z'], true],
  ['!= where one of several is equal', choice('a', ['x', 'y', 'z'], { repeats: true }), '!=', coding('y', here), ['x', 'y'], false],
  ['!= where nothing is answered', choice('a', ['x', 'y']), '!=', coding('y', here), undefined, false],
  ['= where nothing is answered', item('a', 'boolean'), '=', { answerBoolean: false }, undefined, false],
  ['exists where it is answered', item('a', 'string'), 'exists', { answerBoolean: true }, 'w', true],
  ['exists where nothing is answered', item('a', 'string'), 'exists', { answerBoolean: true }, undefined, false],
  ['exists false where nothing is answered', item('a', 'string'), 'exists', { answerBoolean: false }, undefined, true],
  ['a coding with its system', choice('a', ['x', 'y']), '=', coding('x', here), 'x', true],
  ['a coding without a system matches any', choice('a', ['x', 'y']), '=', coding('x'), 'x', true],
  ['a coding of another system matches none', choice('a', ['x', 'y']), '=', coding('x', 'https://other.example'), 'x', false],
  ['an integer against a decimal', item('a', 'integer'), '>=', { answerDecimal: 3 }, 3, true],
  ['a decimal against an integer', item('a', 'decimal'), '<', { answerInteger: 3 }, 2.5, true],
  ['a quantity in the same unit', item('a', 'quantity', unit), '>=', { answerQuantity: kilo }, { value: 3, unit: 'kg' }, true],
  ['a quantity whose unit only conditions name', item('a', 'quantity'), '>', { answerQuantity: { value: 3, unit: 'kg' } }, { value: 4, unit: 'kg' }, true],
  ['a quantity in another unit', item('a', 'quantity', unit), '>=', { answerQuantity: { value: 3, unit: 'lb' } }, { value: 3, unit: 'kg' }, false],
  ['a quantity != in another unit', item('a', 'quantity', unit), '!=', { answerQuantity: { value: 3, unit: 'lb' } }, { value: 4, unit: 'kg' }, false],
  ['strings of the same case', item('a', 'string'), '=', { answerString: 'Yes' }, 'Yes', true],
  ['strings of another case', item('a', 'string'), '=', { answerString: 'Yes' }, 'yes', false],
  ['a date after another', item('a', 'date'), '>', { answerDate: '2025-06-01' }, '2025-06-02', true],
  ['a partial date that says too little', item('a', 'date'), '>', { answerDate: '2025-06-01' }, '2025', false],
  ['a date-time by its day', item('a', 'dateTime'), '<=', { answerDateTime: '2025-06-01T12:00:00Z' }, '2025-06-01T11:59', true],
  ['a time', item('a', 'time'), '<', { answerTime: '12:00:00' }, '11:59', true],
  ['an option that is a number', item('a', 'integer', { answerOption: [{ valueInteger: 1 }, { valueInteger: 5 }] }), '>', { answerInteger: 2 }, '5', true],
  ['an option that is a string', item('a', 'choice', { answerOption: [{ valueString: 'A b' }, { valueString: 'C' }] }), '=', { answerString: 'A b' }, 'a-b', true],
  ['own words that the condition names', choice('a', ['x'], { type: 'open-choice' }), '=', { answerString: 'my words' }, 'my-words', true],
  ['other own words than the condition names', choice('a', ['x'], { type: 'open-choice' }), '=', { answerString: 'my words' }, { text: 'others' }, false],
  ['!= own words, by an option', choice('a', ['x'], { type: 'open-choice' }), '!=', { answerString: 'my words' }, 'x', true],
  ['!= own words, by the same', choice('a', ['x'], { type: 'open-choice' }), '!=', { answerString: 'my words' }, 'my-words', false],
  ['codings that have nothing but a display', item('a', 'choice', { answerOption: [{ valueCoding: { display: 'P' } }, { valueCoding: { display: 'Q' } }] }), '=', { answerCoding: { display: 'Q' } }, 'q', true],
  ['another display', item('a', 'choice', { answerOption: [{ valueCoding: { display: 'P' } }, { valueCoding: { display: 'Q' } }] }), '=', { answerCoding: { display: 'Q' } }, 'p', false],
  ['a url', item('a', 'url'), '=', { answerString: 'https://a.example' }, 'https://a.example', true],
];

describe('when an imported item is enabled', () => {
  for (const [says, source, operator, answer, given, asked] of rows) {
    it(says, () => {
      const questionnaire = imported(form([source, item('b', 'string', { enableWhen: [when('a', operator, answer)] }), item('c', 'string')]));
      expect(visit(questionnaire, { ...(given !== undefined && { a: given }) }).asked.includes('b')).to.equal(asked);
    });
  }

  it('offers the own words that a condition reads, once, and says so', () => {
    const mine = { answerString: 'my words' };
    const json = form([choice('a', ['x'], { type: 'open-choice' }), item('b', 'string', { enableWhen: [when('a', '=', mine)] }), item('c', 'string', { enableWhen: [when('a', '!=', mine)] })]);
    expect(imported(json).sections[0]!.items[0]).to.have.property('options').with.length(2);
    expect(warningsOf(json)).to.deep.equal(['$.item[1].enableWhen[0]: the condition reads own words of "a": "my words"']);
    expect(visit(imported(json), { a: 'my-words' }).response.item?.[0]?.answer).to.deep.equal([{ valueString: 'my words' }]);
  });

  it('takes several conditions without enableBehavior for all, and says so', () => {
    const both = { enableWhen: [when('a', '=', { answerBoolean: true }), when('b', '=', { answerBoolean: true })] };
    const json = form([item('a', 'boolean'), item('b', 'boolean'), item('c', 'string', both)]);
    expect(visit(imported(json), { a: true, b: false }).asked).to.deep.equal(['a', 'b']);
    expect(visit(imported(json), { a: true, b: true }).asked).to.deep.equal(['a', 'b', 'c']);
    expect(warningsOf(json)).to.deep.equal(['$.item[2]: several conditions without "enableBehavior"']);
    const any = form([item('a', 'boolean'), item('b', 'boolean'), item('c', 'string', { ...both, enableBehavior: 'any' })]);
    expect(visit(imported(any), { a: true, b: false }).asked).to.deep.equal(['a', 'b', 'c']);
    expect(warningsOf(any)).to.deep.equal([]);
  });

  it('counts answers of what is no longer enabled as none, with all that stands under it', () => {
    const json = form([
      item('a', 'boolean'),
      item('g', 'group', { enableWhen: [when('a', '=', { answerBoolean: true })], item: [item('b', 'boolean'), item('h', 'group', { item: [item('c', 'string')] })] }),
      item('d', 'string', { enableWhen: [when('b', 'exists', { answerBoolean: true })] }),
    ]);
    expect(visit(imported(json), { a: true, b: false, c: 'w', d: 'w' }).asked).to.deep.equal(['a', 'b', 'c', 'd']);
    const hidden = visit(imported(json), { a: false, b: false, c: 'w', d: 'w' });
    expect(hidden.asked).to.deep.equal(['a']);
    expect(hidden.response.item?.map(({ linkId }) => linkId)).to.deep.equal(['a']);
  });

  it('means the same instance of a repeating group', () => {
    const inside = [item('a', 'boolean'), item('b', 'string', { enableWhen: [when('a', '=', { answerBoolean: true })] })];
    const questionnaire = imported(form([item('g', 'group', { repeats: true, item: inside })]));
    const { asked } = visit(questionnaire, { 'g#0': true, 'a#1': true, 'b#1': 'w', 'g#1': true, 'a#2': false });
    expect(asked).to.deep.equal(['g#0', 'a#1', 'b#1', 'g#1', 'a#2', 'g#2']);
  });

  it('means any instance where it is read from outside a repeating group', () => {
    const questionnaire = imported(form([item('g', 'group', { repeats: true, item: [item('a', 'boolean')] }), item('b', 'string', { enableWhen: [when('a', '=', { answerBoolean: true })] })]));
    expect(visit(questionnaire, { 'g#0': true, 'a#1': false, 'g#1': true, 'a#2': true }).asked).to.include('b');
    expect(visit(questionnaire, { 'g#0': true, 'a#1': false }).asked).not.to.include('b');
  });

  const never: [says: string, items: Json[], warning: RegExp][] = [
    ['a coding that is no option', [choice('a', ['x']), item('b', 'string', { enableWhen: [when('a', '=', coding('q'))] })], /"a" = "q" can never be true/],
    ['a string for codings', [choice('a', ['x']), item('b', 'string', { enableWhen: [when('a', '=', { answerString: 'x' })] })], /"a" = "x" can never be true/],
    ['a linkId that is not there', [item('a', 'string'), item('b', 'string', { enableWhen: [when('z', 'exists', { answerBoolean: true })] })], /"z", which is never answered here: there is no such item/],
    [
      'a hidden item',
      [item('a', 'integer', { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true }] }), item('b', 'string', { enableWhen: [when('a', '>', { answerInteger: 1 })] }), item('c', 'string')],
      /"a", which is never answered here: it is hidden/,
    ],
  ];
  for (const [says, items, warning] of never) {
    it(`leaves out what depends on ${says}, and lists it`, () => {
      const json = form(items);
      expect(visit(imported(json), {}).asked).not.to.include('b');
      expect(warningsOf(json).join('\n')).to.match(warning).and.match(/"b" is never asked/);
    });
  }

  it('enables by != whatever is answered, where the other coding is no option', () => {
    const questionnaire = imported(form([choice('a', ['x']), item('b', 'string', { enableWhen: [when('a', '!=', coding('q'))] })]));
    expect(visit(questionnaire, { a: 'x' }).asked).to.deep.equal(['a', 'b']);
    expect(visit(questionnaire, {}).asked).to.deep.equal(['a']);
  });

  const refused: [says: string, items: Json[], issue: string][] = [
    ['a group', [item('g', 'group', { item: [item('a', 'string')] }), item('b', 'string', { enableWhen: [when('g', 'exists', { answerBoolean: true })] })], '$.item[1].enableWhen[0]: the condition reads "g", a group, which has no answer'],
    ['itself', [item('a', 'string', { enableWhen: [when('a', 'exists', { answerBoolean: true })] })], '$.item[0].enableWhen[0]: the condition of "a" reads itself'],
    ['what stands under it', [item('g', 'group', { enableWhen: [when('a', 'exists', { answerBoolean: true })], item: [item('a', 'string')] })], '$.item[0].enableWhen[0]: the condition of "g" reads "a", which stands under it'],
    ['nothing', [item('a', 'string', { enableWhen: [{ operator: '=', answerString: 'x' }] })], '$.item[0].enableWhen[0]: a condition without "question"'],
    ['by an operator that is none', [item('a', 'string', { enableWhen: [when('b', '~', { answerString: 'x' })] })], '$.item[0].enableWhen[0]: a condition without an operator of R4'],
    ['without an answer', [item('b', 'string'), item('a', 'string', { enableWhen: [when('b', '=', {})] })], '$.item[1].enableWhen[0]: a condition has no answer[x] to compare with'],
  ];
  for (const [says, items, issue] of refused) {
    it(`refuses a condition that reads ${says}`, () => expect(issuesOf(form(items))).to.deep.equal([issue]));
  }
});
