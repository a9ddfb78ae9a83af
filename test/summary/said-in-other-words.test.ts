import { expect } from '@open-wc/testing';
import { stringsFor } from '../../src/locales/locales.ts';
import { toHtml } from '../../src/summary/to-html.ts';
import { toText } from '../../src/summary/to-text.ts';
import { toVisitorText } from '../../src/summary/to-visitor-text.ts';
import type { Summary, SummaryAnswer } from '../../src/summary/types.ts';
import { visitorDocument } from '../../src/summary/visitor-document.ts';
import { visitorStrings } from '../../src/summary/visitor-strings.ts';
import { visitorName } from '../../src/summary/visitor-name.ts';
import { answer, flag, visit } from './fixtures/staff-builder.ts';
import { rich } from './fixtures/staff-rich.ts';

/** What staff read of one answer, and what was on the visitor's screen. */
const said = (staff: string[], shown: string[] | null, language = 'vi'): SummaryAnswer => {
  const base = answer('area', 'concerns', 'Area', 'Where?', staff.map((label, at) => [`code-${at}`, label]));
  return { ...base, shown: shown && { question: 'Ở đâu?', answer: shown, language } };
};
/** The line under a name in the text for staff. */
const lineOf = (name: string, summary: Summary): string => toText(summary, 'staff').split('\n').find((line) => line.startsWith(name)) ?? '';
const sayingOf = (summary: Summary): string => toText(summary, 'staff').split('\n').find((line) => line.startsWith('  Says (Area): ') || line === '  From several answers') ?? '';

describe('an answer as staff read it', () => {
  const rows: [says: string, answer: SummaryAnswer, line: string][] = [
    ['is in their words, each with the visitor’s behind', said(['Face', 'Neck'], ['Mặt', 'Cổ']), 'Area: Face (“Mặt”); Neck (“Cổ”)'],
    ['has the visitor’s words behind only where they are others', said(['Face', 'Botox'], ['Mặt', 'Botox']), 'Area: Face (“Mặt”); “Botox”'],
    ['is in their words alone where they are not as many', said(['Face', 'Neck'], ['Mặt']), 'Area: “Face”; “Neck”'],
    ['stands once where the words are the same', said(['Botox', '5'], ['Botox', '5']), 'Area: “Botox”; “5”'],
    ['stands once where it was said in a form of their own language', said(['Colour'], ['Color'], 'en-US'), 'Area: “Colour”'],
    ['has the visitor’s words behind where their language only begins like staff’s', said(['Face'], ['Cara'], 'es'), 'Area: Face (“Cara”)'],
    ['stands alone where nothing is known of the screen', said(['Face'], null), 'Area: “Face”'],
    ['is a dash where an answer has no words', { ...said([], []), status: 'answered' }, 'Area: —'],
    ['says why where there is none', { ...said([], []), status: 'declined' }, 'Area: Would rather not say'],
  ];
  for (const [says, one, line] of rows) it(says, () => expect(lineOf('Area: ', visit([one], []))).to.equal(line));

  it('is marked as of the language it was said in, where it stands as it was said', () => {
    expect(toHtml(visit([said(['Face', 'Botox'], ['Mặt', 'Botox'])], []), 'staff')).to.contain(
      '<dd><bdi>Face</bdi> (“<bdi lang="vi">Mặt</bdi>”); “<bdi lang="vi">Botox</bdi>”</dd>',
    );
  });
});

describe('the words behind a flag', () => {
  const raised = (words: string[], answers: SummaryAnswer[], language = 'vi'): Summary => visit(answers, [flag('hold', 'a', 'area/a', 'A', words, 'Why.', { language })]);
  const other: SummaryAnswer = { ...said(['Elsewhere'], ['Mặt']), question: 'other' };
  const unseen: SummaryAnswer = { ...said(['Unseen'], null) };
  const rows: [says: string, summary: Summary, line: string][] = [
    ['stand behind what staff call them, from the question that raised it', raised(['Mặt', 'Cổ'], [other, said(['Face', 'Neck'], ['Mặt', 'Cổ'])]), '  Says (Area): Face (“Mặt”); Neck (“Cổ”)'],
    ['stand alone where staff call them the same', raised(['Botox'], [said(['Botox'], ['Botox'])]), '  Says (Area): “Botox”'],
    ['stand alone where it is not known what staff call them', raised(['Mặt'], [other, unseen]), '  Says (Area): “Mặt”'],
    ['stand alone where staff have no word for them', raised(['Mặt'], [said([], ['Mặt'])]), '  Says (Area): “Mặt”'],
    ['stand alone in a language of staff', raised(['Face'], [said(['Visage'], ['Face'], 'en-AU')], 'en-AU'), '  Says (Area): “Face”'],
    ['are none where several answers raised it', raised([], []), '  From several answers'],
  ];
  for (const [says, summary, line] of rows) it(says, () => expect(sayingOf(summary)).to.equal(line));

  it('are called what staff called them before the answer was changed', () => {
    const retraction: Summary['retractions'][number] = {
      question: 'area',
      value: ['face'],
      codes: ['face'],
      shown: { question: 'Ở đâu?', answer: ['Mặt'], language: 'vi' },
      staff: { question: 'Area', answer: ['Face'] },
      reason: 'changed',
      now: ['Neck'],
    };
    expect(sayingOf({ ...raised(['Mặt'], [said(['Neck'], ['Cổ'])]), retractions: [retraction] })).to.equal('  Says (Area): Face (“Mặt”)');
  });
});

describe('an answer for clinicians only that was taken back', () => {
  const retraction = { ...rich.retractions[0]!, question: 'area', staff: { question: 'Area', answer: ['Hepatitis'] }, now: [] };
  const partOf = (summary: Summary): string => /CHANGED OR WITHDRAWN ANSWERS\n([^]*?)\n\n/.exec(toText(summary, 'staff'))?.[1] ?? '';
  const line = 'Area: First said “Hepatitis”; changed.';
  const folded = `For clinicians only (1 item):\n  ${line}`;
  const rows: [says: string, summary: Summary, part: string][] = [
    ['is folded where what was said first is for them', visit([said(['Flu'], null)], [], { retractions: [{ ...retraction, restricted: true }] }), folded],
    ['is folded where what is said now is for them', visit([{ ...said(['Flu'], null), restricted: true }], [], { retractions: [retraction] }), folded],
    ['is folded where its question is no longer there', visit([], [], { retractions: [{ ...retraction, restricted: true }] }), folded],
    ['is not folded where neither is', visit([said(['Flu'], null)], [], { retractions: [retraction] }), line],
  ];
  for (const [says, summary, part] of rows) it(says, () => expect(partOf(summary)).to.equal(part));
});

describe('a visitor’s own copy', () => {
  it('is the text for the visitor', () => expect(toVisitorText(rich, visitorStrings(rich))).to.equal(toText(rich, 'visitor')));

  const rows: [languages: Summary['languages'], language: string][] = [
    [{ staff: 'en', visitor: ['en', 'vi'] }, 'vi'],
    [{ staff: 'en', visitor: ['vi', 'en'] }, 'en'],
    [{ staff: 'en', visitor: ['vi'] }, 'vi'],
    [{ staff: 'vi', visitor: [] }, 'vi'],
  ];
  for (const [languages, language] of rows) {
    it(`is titled in the language read last, ${language} of ${JSON.stringify(languages)}`, () => {
      const strings = stringsFor(language);
      const summary = { ...rich, languages };
      const { title, heading, direction, language: of } = visitorDocument(summary, visitorStrings(summary));
      expect([title, heading, direction, of]).to.deep.equal([
        strings.visitorCopyTitle('Lotus Skin Clinic'), [strings.visitorCopyTitle('Lotus Skin Clinic')], strings.direction, strings.language,
      ]);
    });
  }
});

describe('the visitor’s name', () => {
  const asked = (id: string, more: Partial<SummaryAnswer>): SummaryAnswer => ({ ...answer(id, 'contact', 'Name', 'Your name?', 'Linh'), ...more });
  const nameOf = (...answers: SummaryAnswer[]): string | null =>
    visitorName({ ...visit(answers, []), headings: { ...rich.headings, contact: answers.map(({ question }) => question) } });

  it('is what was typed first of all that was asked', () => {
    expect(nameOf(asked('first', { status: 'not-asked', value: null }), asked('second', {}))).to.equal('Linh');
    expect(nameOf(asked('first', { staff: { question: 'Name', answer: [] } }))).to.equal(null);
    expect(nameOf(asked('first', { status: 'skipped' }), asked('second', {}))).to.equal(null);
    expect(nameOf()).to.equal(null);
  });

  it('is no option that was chosen', () => {
    expect(nameOf(asked('way', { value: 'phone', codes: ['phone'] }))).to.equal(null);
  });
});
