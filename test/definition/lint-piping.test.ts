import type { Item, Question, Questionnaire } from '../../src/definition/types.ts';
import { proseIn } from '../fixtures/broken.ts';
import { choice, group, questionnaireOf, section, words } from '../fixtures/questionnaire.ts';
import { finds, takes, type Fault } from './finds.ts';

const ask = (id: string, more: Partial<Question> = {}): Question => ({ id, type: 'yes-no', ...more });
const items = (): Item[] => [
  words('name'),
  words('secret', { restricted: true }),
  { id: 'note', type: 'display' },
  group('plain', [words('inner')]),
  group('creams', [words('cream'), ask('dose'), group('times', [ask('time')], { repeats: {} })], { repeats: {} }),
  { id: 'pain', type: 'scale', min: 0, max: 10, step: 1 },
  ask('last'),
];

/** A questionnaire after a change to its words. */
function made(change: (q: Questionnaire) => unknown): Questionnaire {
  const questionnaire = questionnaireOf({ items: items(), cards: [{ id: 'c', version: '1', sources: [] }] });
  change(questionnaire);
  return questionnaire;
}
const says = (id: string, text: string, otherwise: string | null = 'Otherwise?') =>
  made((q) => Object.assign(proseIn(q).questions[id]!, { text, ...(otherwise !== null && { otherwise }) }));
const at = '$.prose.en.questions';

describe('the reader of texts that speak of an answer', () => {
  takes([
    ['an answer before', says('last', 'Hello {answer:name}?')],
    ['two of them, and a clinic detail', says('last', '{answer:name} {answer:inner} {clinic-name}')],
    ['one in the help', made((q) => (proseIn(q).questions['last']!.help = 'You said {answer:name}.'))],
    ['one of a group that does not repeat', says('last', 'Hello {answer:inner}?')],
    ['one of the same instance', says('dose', 'How much {answer:cream}?')],
    ['one of the instance around', says('time', 'When {answer:cream}?')],
    ['one from outside the group', says('dose', 'How much, {answer:name}?')],
    ['one before a stop', says('call-name', 'Is it {answer:name}?')],
  ]);

  const rows: [says: string, json: unknown, path: string, message: string][] = [
    ['an answer to no question', says('last', '{answer:nobody}'), `${at}.last.text`, '"nobody" is no question'],
    ['an answer to nothing', says('last', '{answer:}'), `${at}.last.text`, '"" is no question'],
    ['an answer to a group', says('last', '{answer:plain}'), `${at}.last.text`, '"plain" is no question'],
    ['a later answer', says('name', '{answer:last}'), `${at}.name.text`, '"last" is not asked before this'],
    ['its own answer', says('last', '{answer:last}'), `${at}.last.text`, '"last" is not asked before this'],
    ['an answer after a stop', says('last', '{answer:call-name}'), `${at}.last.text`, '"call-name" is not asked before this'],
    ['an answer for clinicians', says('last', '{answer:secret}'), `${at}.last.text`, '"secret" is for clinicians only'],
    ['an answer to what is only shown', says('last', '{answer:note}'), `${at}.last.text`, '"note" asks for nothing'],
    ['an answer that each instance has', says('last', '{answer:cream}'), `${at}.last.text`, '"cream" has an answer for each instance'],
    ['an answer of a group inside', made((q) => (proseIn(q).questions['last']!.help = '{answer:time}')), `${at}.last.help`, '"time" has an answer for each instance'],
    ['one of two answers', says('last', '{answer:name} {answer:nobody}'), `${at}.last.text`, '"nobody" is no question'],
    ['no words for where it was not given', says('last', '{answer:name}', null), `${at}.last`, 'speaks of an answer that may not be given'],
    ['words for nothing', says('last', 'Hello?'), `${at}.last.otherwise`, 'speaks of no answer'],
    ['words that speak of it again', says('last', '{answer:name}', '{answer:name}'), `${at}.last.otherwise`, 'only the text and the help'],
    ['one in the reason', made((q) => (proseIn(q).questions['last']!.why = '{answer:name}')), `${at}.last.why`, 'only the text and the help'],
    ['one in the title', made((q) => (proseIn(q).title = '{answer:name}')), '$.prose.en.title', 'only the text and the help'],
    ['one in the introduction', made((q) => (proseIn(q).intro = [{ text: '{answer:name}' }])), '$.prose.en.intro[0].text', 'only the text and the help'],
    ['one in a section', made((q) => (proseIn(q).sections['part']!.done = '{answer:name}')), '$.prose.en.sections.part.done', 'only the text and the help'],
    ['one in a group', made((q) => (proseIn(q).groups!['creams']!.ask = '{answer:name}')), '$.prose.en.groups.creams.ask', 'only the text and the help'],
    ['one in a card', made((q) => (proseIn(q).cards['c']!.lines = ['a', '{answer:name}'])), '$.prose.en.cards.c.lines[1]', 'only the text and the help'],
    ['a placeholder that is neither', says('last', 'Hello {name}', null), `${at}.last.text`, 'nothing fills the placeholder {name}'],
  ];
  finds(rows.map((row): Fault => row));

  const option = questionnaireOf({ items: [words('name'), choice('b', ['x'])] });
  proseIn(option).questions['b']!.options = { x: { label: 'x', help: '{answer:name}' } };
  finds([['one in an option', option, `${at}.b.options.x.help`, 'only the text and the help']]);
});

describe('the reader of words for groups and scales', () => {
  takes([
    ['ends of a scale', made((q) => (proseIn(q).questions['pain']!.ends = { low: 'none', high: 'the worst' }))],
    ['an introduction of a group', made((q) => (proseIn(q).groups!['plain']!.intro = 'Now about you.'))],
    ['a group after a stop', questionnaireOf({ items: [ask('a')], afterStop: section('after', [group('g', [ask('b')], { repeats: {} })]) })],
  ]);

  finds([
    ['a group without words', made((q) => delete proseIn(q).groups!['plain']), '$.prose.en.groups', '"plain" has no prose'],
    ['a group inside one without words', made((q) => delete proseIn(q).groups!['times']), '$.prose.en.groups', '"times" has no prose'],
    ['words of a group that is none', made((q) => (proseIn(q).groups!['extra'] = { title: 'x' })), '$.prose.en.groups.extra', 'nothing in the structure is called "extra"'],
    ['a question in a group without words', made((q) => delete proseIn(q).questions['time']), at, '"time" has no prose'],
    ['a repeating group that does not ask', made((q) => delete proseIn(q).groups!['creams']!.ask), '$.prose.en.groups.creams', '"creams" repeats and has no "ask"'],
    ['a repeating group that does not ask again', made((q) => delete proseIn(q).groups!['creams']!.askAnother), '$.prose.en.groups.creams', '"creams" repeats and has no "askAnother"'],
    ['a group that asks for nothing', made((q) => (proseIn(q).groups!['plain']!.askAnother = 'One more?')), '$.prose.en.groups.plain.askAnother', '"plain" does not repeat'],
    ['a group without a title', made((q) => Object.assign(proseIn(q).groups!, { plain: {} })), '$.prose.en.groups.plain', 'the member "title" is missing'],
    ['ends of what has none', made((q) => (proseIn(q).questions['last']!.ends = { low: 'no', high: 'yes' })), `${at}.last.ends`, 'a yes-no question has no ends'],
    ['one end of a scale', made((q) => Object.assign(proseIn(q).questions['pain']!, { ends: { low: 'no' } })), `${at}.pain.ends`, 'the member "high" is missing'],
  ]);

  const wordless = made((q) => delete proseIn(q).groups);
  takes([['no words for groups where there are none', questionnaireOf({ items: [ask('a')] })]]);
  finds([['no words for any group', { ...wordless, sections: [section('part', [group('plain', [words('name')])])], prose: { en: { ...proseIn(wordless), questions: { name: { text: 'Name?' }, 'call-name': { text: 'Name?' } } } } }, '$.prose.en.groups', '"plain" has no prose']]);
});
