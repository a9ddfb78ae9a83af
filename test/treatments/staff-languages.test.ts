import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../src/summary/judge.ts';
import { toHtml } from '../../src/summary/to-html.ts';
import type { Summary } from '../../src/summary/types.ts';
import { kept } from '../fixtures/kept.ts';
import { visits, walked } from './visits.ts';

/** Each visit that is kept, as staff of each language receive it. */
const received = [...visits].flatMap(([name, visit]) =>
  ['en', 'vi'].flatMap((staffLanguage): [string, Summary][] => {
    const { summary } = walked({ ...visit, staffLanguage });
    return summary ? [[`${name} in ${staffLanguage}`, summary]] : [];
  }),
);

/** What a page says in its own language: everything but ids, codes, and what is marked as somebody's words in the other one. */
const ownWords = (summary: Summary): string => {
  const other = summary.languages.staff === 'en' ? 'vi' : 'en';
  const page = toHtml(summary, 'staff').replace(/<style>.*?<\/style>/s, '');
  return page.replaceAll(new RegExp(`<bdi lang="${other}">[^<]*</bdi>`, 'g'), '').replaceAll(/<[^>]*>/g, '\n');
};

const typed = (summary: Summary): string[] =>
  [...summary.answers, ...summary.retractions].flatMap(({ value }) => [value].flat().flatMap((one) => (typeof one === 'string' ? [one] : typeof one === 'object' && one !== null && 'text' in one ? [one.text] : [])));

const withoutTyped = (summary: Summary): string => typed(summary).reduce((text, words) => text.replaceAll(words, ''), ownWords(summary));

const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

test('staff who read English meet no Vietnamese but words of the visitor or to the visitor, marked as Vietnamese', () => {
  for (const [name, summary] of received.filter(([, { languages }]) => languages.staff === 'en')) {
    // The name of a language in its own writing stands beside its English one.
    const lines = withoutTyped(summary).replaceAll('tiếng Việt', '').split('\n');
    assert.deepEqual(lines.filter((line) => VIETNAMESE.test(line)), [], name);
  }
});

test('staff who read Vietnamese meet no English but words of the visitor or to the visitor, marked as English', () => {
  for (const [name, summary] of received.filter(([, { languages }]) => languages.staff === 'vi')) {
    const lines = withoutTyped(summary).split('\n');
    assert.deepEqual(lines.filter((line) => /(?<![-\w])(the|and|of|is|are|you|not|no|yes|none|this|with|your|in)(?![-\w])/i.test(line)), [], name);
  }
});

test('a clinic that gave no name or number is called so in the language of each text, and by nothing in the record of what it set', () => {
  const { summary } = walked({ ...visits.get('self-harm-words-in-vietnamese')!, staffLanguage: 'en' });
  assert.ok(summary);
  assert.deepEqual(summary.clinic, {});
  const [consent] = summary.consent;
  const [text] = summary.safetyTexts;
  assert.match(consent?.purposes[1]?.label ?? '', /phòng khám/);
  assert.match(consent?.purposes[1]?.staff ?? '', /^The clinic may contact me/);
  assert.match(text?.text ?? '', /hãy gọi số cấp cứu tại nơi bạn sống/);
  assert.match(text?.staff ?? '', /call your local emergency number/);
});

test('whatever was shown in another language is there whole in staff’s, beside the words that were read', () => {
  for (const [name, { safetyTexts, consent, informationShown, languages }] of received) {
    const shownElsewhere = [...safetyTexts, ...consent].filter(({ language }) => language !== languages.staff);
    assert.deepEqual(shownElsewhere.filter(({ staff }) => staff === undefined), [], name);
    assert.deepEqual([...safetyTexts, ...consent].filter(({ language, staff }) => language === languages.staff && staff !== undefined), [], name);
    assert.deepEqual(informationShown.filter(({ language, shown }) => (language === languages.staff) !== (shown === undefined)), [], name);
    for (const { text, staff } of consent) assert.equal((staff ?? text).length, text.length, name);
  }
});

test('a summary’s notice, and why it was not judged anew, are in staff’s language', () => {
  const { summary } = walked(visits.get('vietnamese-staff')!);
  assert.ok(summary);
  assert.match(summary.notice, /^Do khách tự khai/);
  const submission = { schema: 'preconsult-submission/1', submissionId: '3f0c9a1e-58d4-4b7a-9c55-0d2f6c1b7e90', summary } as const;
  const { judged } = kept(judge(submission, new Map(), { settings: [], staffLanguage: 'vi' }));
  assert.match('because' in judged ? judged.because : '', /^máy chủ này không nhận ra microneedling/);
});
