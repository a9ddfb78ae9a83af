import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Item, Questionnaire, SafetyText } from '../../src/definition/types.ts';
import type { PropertyId } from '../../src/proof/types.ts';
import { choice, group, section, several, words, yesNo } from '../fixtures/questionnaire.ts';
import { against, failing, proved } from './proved.ts';

const text = (then: SafetyText['then'], mayGoOn = false): SafetyText => ({ then, mayGoOn, call: [], sources: [] });
const at = (index: number): string => `$.sections[0].items[${index}]`;
const flags = { f: { topic: 'f', sources: [] }, g: { topic: 'f', sources: [] } };
const raise = (level: 'urgent' | 'hold' | 'note', code = 'f') => [{ level, code }];

type Parts = Partial<Omit<Questionnaire, 'prose' | 'sections'>> & { items: Item[] };

/** Each row: what is shown, a questionnaire, and what is found against it by property; nothing else may fail. */
const rows: [says: string, parts: Parts, found: Partial<Record<PropertyId, string[]>>][] = [
  ['a questionnaire that shows each question on some path holds', { items: [yesNo('a'), yesNo('b', { showWhen: { question: 'a', '=': 'yes' } })] }, {}],
  [
    'a question behind a contradiction is never asked',
    { items: [yesNo('a'), yesNo('b', { showWhen: { all: [{ question: 'a', '=': 'yes' }, { question: 'a', '=': 'no' }] } })] },
    { reachable: [`${at(1)} a=-`], conditions: [`${at(1)}.showWhen a=-`] },
  ],
  [
    'a question in a group that never opens is never asked, nor is one that reads it',
    {
      items: [
        yesNo('a', { mandatory: 'required' }),
        group('g', [yesNo('b')], { showWhen: { question: 'a', exists: false } }),
        yesNo('c', { showWhen: { question: 'b', '=': 'yes' } }),
      ],
    },
    { reachable: [`${at(1)}.items[0] a=yes`, `${at(2)} a=yes`], conditions: [`${at(1)}.showWhen a=yes`, `${at(2)}.showWhen a=yes`] },
  ],
  [
    'a mandatory question without an answer ends no path',
    { items: [yesNo('a'), { id: 'b', type: 'short-text', pattern: '(?=a)b', mandatory: 'required' }] },
    { ends: [`${at(1)} a=-`, '$.sections', '$.sections (no path)'], options: [`${at(1)} a=-`] },
  ],
  [
    'an exclusive option beside a required one is selected by nobody',
    { items: [{ id: 'a', type: 'consent', mandatory: 'safety', options: [{ code: 'must', required: true }, { code: 'alone', exclusive: true }] }] },
    { options: [`${at(0)}.options[1]`] },
  ],
  [
    'a condition on a purpose that everybody agreed to is always true',
    {
      items: [
        { id: 'a', type: 'consent', mandatory: 'safety', options: [{ code: 'must', required: true }, { code: 'may' }] },
        yesNo('b', { showWhen: { any: [{ question: 'a', includes: 'must' }, { question: 'a', includes: 'may' }] } }),
      ],
    },
    { conditions: [`${at(1)}.showWhen.any[0] a=[must]`] },
  ],
  [
    'a comparison that an earlier branch has settled is always true',
    {
      items: [yesNo('a'), yesNo('b', { showWhen: { question: 'a', '=': 'yes' } }), yesNo('c', { showWhen: { all: [{ question: 'b', exists: true }, { question: 'a', '=': 'yes' }] } })],
    },
    {},
  ],
  ['a setting may be on or off', { settings: ['s'], items: [yesNo('a', { showWhen: { setting: 's' } }), yesNo('b', { showWhen: { not: { setting: 's' } } })] }, {}],
  [
    'two settings that exclude each other in a condition are told with the path',
    { settings: ['s'], items: [yesNo('a', { showWhen: { all: [{ setting: 's' }, { not: { setting: 's' } }] } })] },
    { reachable: [at(0)], conditions: [`${at(0)}.showWhen`] },
  ],
  [
    'a flag under a condition that its own option excludes is never raised',
    { flags: { f: flags.f }, items: [choice('a', [{ code: 'x', flags: [{ level: 'note', code: 'f', when: { question: 'a', '=': 'y' } }] }, 'y'])] },
    { flags: [`${at(0)}.options[0].flags[0] (no path)`], conditions: [`${at(0)}.options[0].flags[0].when`] },
  ],
  [
    'a lower flag of one topic never stands beside a higher one of the same option',
    { flags, items: [choice('a', [{ code: 'x', flags: [...raise('note', 'g'), ...raise('hold')] }, 'y'])] },
    { flags: [`${at(0)}.options[0].flags[0] a=x`] },
  ],
  [
    'words raise no flag under a condition that excludes them',
    {
      flags: { f: flags.f },
      items: [words('a')],
      wordLists: [{ id: 'l', flags: [{ level: 'note', code: 'f', when: { question: 'a', '=': 'Fine' } }], words: { en: ['help me'] } }],
    },
    { flags: ['$.wordLists[0].flags[0] a=help me'] },
  ],
  [
    'words raise a flag under a condition on what is asked later',
    {
      flags: { f: flags.f },
      items: [words('a'), yesNo('b')],
      wordLists: [{ id: 'l', flags: [{ level: 'note', code: 'f', when: { question: 'b', '=': 'yes' } }], words: { en: ['help me'] } }],
    },
    {},
  ],
  [
    'a flag on an answer that ends the visit is kept by nobody',
    { flags: { f: flags.f }, safetyTexts: { t: text('end-minor') }, items: [choice('a', [{ code: 'x', safetyText: 't', flags: raise('hold') }, 'y'], { mandatory: 'safety' })] },
    { flags: [`${at(0)}.options[0].flags[0] a=x`] },
  ],
  ['a lower flag of one topic stands where the higher one need not be raised', { flags, items: [choice('a', [{ code: 'x', flags: raise('note', 'g') }]), choice('b', [{ code: 'x', flags: raise('hold') }])] }, {}],
  [
    'a flag that a mandatory branch always replaces never stands',
    {
      flags,
      items: [
        choice('a', [{ code: 'x', flags: raise('hold') }, 'y']),
        choice('b', [{ code: 'x', flags: raise('note', 'g') }], { mandatory: 'required', showWhen: { question: 'a', '=': 'x' }, whenUnknown: 'show', refines: { question: 'a', code: 'x' } }),
      ],
    },
    { flags: [`${at(0)}.options[0].flags[0] a=x, b=x`] },
  ],
  [
    'a rule whose parts exclude each other raises nothing',
    { flags: { f: flags.f }, items: [yesNo('a')], rules: [{ id: 'r', when: { all: [{ question: 'a', '=': 'yes' }, { question: 'a', '=': 'no' }] }, raises: { level: 'note', code: 'f' } }] },
    { flags: ['$.rules[0].raises (no path)'], conditions: ['$.rules[0].when a=-'] },
  ],
  [
    'a question that can stop the visit must not be skipped',
    { safetyTexts: { t: text('stop') }, items: [choice('a', [{ code: 'x', safetyText: 't' }, 'y'])], afterStop: section('told', [words('who')]) },
    { mandatory: [`${at(0)} a=-`] },
  ],
  [
    'a question that keeps a treatment waiting is not hidden by a skipped one',
    { flags: { f: flags.f }, items: [yesNo('a'), choice('b', [{ code: 'x', flags: raise('hold') }], { showWhen: { question: 'a', '=': 'yes' } })] },
    { skips: [`${at(1)}.showWhen a=-`] },
  ],
  [
    'it may be hidden by an answer, and by a question that was not asked',
    {
      flags: { f: flags.f },
      items: [
        yesNo('a', { mandatory: 'required' }),
        yesNo('b', { showWhen: { question: 'a', '=': 'yes' }, mandatory: 'required' }),
        choice('c', [{ code: 'x', flags: raise('hold') }], { showWhen: { question: 'b', '=': 'yes' } }),
      ],
    },
    {},
  ],
  [
    'it is not hidden by a question that was itself hidden by a skip',
    {
      flags: { f: flags.f },
      items: [
        yesNo('a'),
        yesNo('b', { showWhen: { question: 'a', '=': 'yes' }, mandatory: 'required' }),
        yesNo('c', { showWhen: { question: 'b', '=': 'yes' }, mandatory: 'required' }),
        choice('d', [{ code: 'x', flags: raise('hold') }], { showWhen: { question: 'c', '=': 'yes' } }),
      ],
    },
    { skips: [`${at(3)}.showWhen a=-`] },
  ],
  [
    'it is hidden by no skip where all that it hangs on is asked',
    {
      flags: { f: flags.f },
      items: [
        yesNo('a'),
        yesNo('b', { showWhen: { question: 'a', '=': 'yes' }, whenUnknown: 'show', mandatory: 'required' }),
        choice('c', [{ code: 'x', flags: raise('hold') }], { showWhen: { question: 'b', '=': 'yes' } }),
      ],
    },
    {},
  ],
  [
    'a question that is mandatory for safety is not hidden by what a skip has hidden before it',
    {
      items: [
        yesNo('a'),
        group('g', [yesNo('b', { mandatory: 'required' })], { showWhen: { question: 'a', '=': 'yes' } }),
        yesNo('c', { mandatory: 'safety', showWhen: { question: 'b', exists: true }, whenUnknown: 'show' }),
      ],
    },
    { mandatory: [`${at(2)}.showWhen a=-`] },
  ],
  [
    'nor by a repeating group that a skip has hidden',
    {
      flags: { f: flags.f },
      items: [
        yesNo('a'),
        group('g', [yesNo('b', { mandatory: 'required' })], { repeats: {}, showWhen: { question: 'a', '=': 'yes' } }),
        choice('c', [{ code: 'x', flags: raise('hold') }], { showWhen: { question: 'b', '=': 'yes' } }),
      ],
    },
    { skips: [`${at(2)}.showWhen a=-`] },
  ],
  [
    'nor where it stands in that group itself',
    {
      flags: { f: flags.f },
      items: [
        yesNo('a'),
        group('g', [choice('b', [{ code: 'x', flags: raise('hold') }])], { repeats: {}, showWhen: { question: 'a', '=': 'yes' } }),
      ],
    },
    { skips: [`${at(1)}.showWhen a=-`, `${at(1)}.showWhen a=-`] },
  ],
  [
    'a question that an answer would hide in any case is not hidden by a skip',
    {
      flags: { f: flags.f },
      settings: ['s'],
      items: [
        yesNo('a'),
        group('g', [choice('b', [{ code: 'x', flags: raise('hold') }], { showWhen: { setting: 's' } })], { showWhen: { question: 'a', '=': 'yes' } }),
      ],
    },
    { skips: [`${at(1)}.showWhen s, a=-`] },
  ],
  [
    '"not sure" hides no such question either',
    { flags: { f: flags.f }, items: [{ id: 'a', type: 'integer', min: 0, max: 9, notSure: true, mandatory: 'required' }, choice('b', [{ code: 'x', flags: raise('hold') }], { showWhen: { question: 'a', '>': 4 } })] },
    { skips: [`${at(1)}.showWhen a=not-sure`] },
  ],
  [
    'an urgent option shows a safety text',
    { flags: { f: flags.f }, items: [choice('a', [{ code: 'x', flags: raise('urgent') }, 'y'])] },
    { urgent: [`${at(0)}.options[0] a=x`] },
  ],
  [
    'an urgent rule comes with a safety text of an answer it reads',
    {
      flags: { f: flags.f },
      safetyTexts: { t: text('pause') },
      items: [several('a', [{ code: 'x', safetyText: 't' }, 'y'])],
      rules: [{ id: 'r', when: { question: 'a', includes: ['x', 'y'] }, raises: { level: 'urgent', code: 'f' } }],
    },
    { urgent: ['$.rules[0].raises a=[y]'] },
  ],
  [
    'a phrase without letters is met by no answer',
    { flags: { f: flags.f }, items: [words('a')], wordLists: [{ id: 'l', flags: raise('note'), words: { en: ['help me', '…'] } }] },
    { words: ['$.wordLists[0].words.en[1] (no path)'] },
  ],
  [
    'a setting, a source and a safety text that nothing uses are named',
    { settings: ['s'], sources: { R: 'a book' }, safetyTexts: { t: text('pause') }, items: [yesNo('a')] },
    { used: ['$.settings[0] (no path)', '$.safetyTexts.t (no path)', '$.sources.R (no path)'] },
  ],
];

describe('the proof', () => {
  for (const [says, parts, found] of rows) {
    it(`finds that ${says}`, () => {
      const proof = proved(parts);
      const expected = Object.entries(found).filter(([, ways]) => ways.length > 0);
      assert.deepEqual(Object.fromEntries(failing(proof).map((id) => [id, against(proof, id)])), Object.fromEntries(expected));
    });
  }

  it('walks repeating groups for no, one and two instances, and means the same instance inside', () => {
    const inside = [choice('name', ['x', 'y'], { mandatory: 'required' }), yesNo('more', { mandatory: 'required', showWhen: { question: 'name', '=': 'x' } })];
    const proof = proved({ items: [group('g', inside, { repeats: {} }), yesNo('any', { mandatory: 'required', showWhen: { question: 'name', '=': 'x' } })] });
    assert.deepEqual(failing(proof), []);
    // None; one, which is x or y; two, each of which is: what nothing reads is one class.
    assert.equal(proof.figures.pathsByOutcome.completed, String(1 + 2 + 2 * 2));
    assert.deepEqual([proof.figures.shortest?.questions, proof.figures.longest?.questions], [1, 7]);
  });

  it('proves that prose is there in every language', () => {
    const proof = proved({ languages: ['en', 'vi'], items: [yesNo('a')] });
    assert.deepEqual(against(proof, 'prose'), []);
  });
});
