import { expect } from '@open-wc/testing';
import { staffDocument } from '../../src/summary/staff-document.ts';
import { toHtml } from '../../src/summary/to-html.ts';
import { toText } from '../../src/summary/to-text.ts';
import type { Summary, SummaryAnswer } from '../../src/summary/types.ts';
import { answer, HASH, visit } from './fixtures/staff-builder.ts';
import { rich } from './fixtures/staff-rich.ts';

const bare = visit([], [], { informationShown: [], consent: [] });
const partOf = (title: string, summary: Summary): string[] => {
  const lines = toText(summary, 'staff').split('\n');
  const from = lines.indexOf(title) + 1;
  return from === 0 ? [] : lines.slice(from, lines.indexOf('', from));
};

describe('a summary for staff of a visit that said nothing', () => {
  it('says so in each part, and leaves none out but what was changed', () => {
    expect(toText(bare, 'staff')).to.equal(
      [
        'No name given',
        'Visitor-reported, not checked. Not a diagnosis or a decision on treatment.',
        'Questionnaire not clinically approved',
        'Completed',
        'No contact details',
        '31 Jan 2026, 14:05 (Asia/Ho_Chi_Minh); English',
        'Before a microneedling visit (microneedling 0.1.0)',
        '',
        'No item on this list was reported. This does not mean there are none.',
        '',
        'NOT ANSWERED, NOT SURE, NOT ASKED\nEvery question that was asked was answered.',
        '',
        'MEDICINES AND ALLERGIES\nNot asked.',
        '',
        'CONCERNS\nNot asked.',
        '',
        'HOPES\nNot asked.',
        '',
        'SUPPORT REQUESTED AND QUESTIONS\nNot asked.',
        '',
        'INFORMATION SHOWN\nNone.',
        '',
        'CONSENT\nNo consent is recorded.',
        '',
        'CONTACT\nNot asked.',
        '',
        'ALL ANSWERS, IDS AND CODES (0)',
        '',
        `CODES OF THE FLAGS (UNVERIFIED)\nmicroneedling 0.1.0. Hash: ${HASH}`,
        '',
      ].join('\n'),
    );
  });
});

describe('the head of a summary for staff', () => {
  const outcomeOf = (more: Partial<Summary>): string | undefined => toText({ ...rich, ...more }, 'staff').split('\n')[3];
  const approvalOf = (hash: string): string | undefined =>
    toText({ ...rich, questionnaire: { ...rich.questionnaire, approval: { owner: 'Dr Lan', role: 'Dermatologist', date: '2026-01-01', hash } } }, 'staff').split('\n')[2];

  it('says where the visit stopped, by the question’s name, else by its id, and stands out', () => {
    expect(outcomeOf({ outcome: 'stopped', stoppedAt: 'urgent-now' })).to.equal('Stopped at: Urgent check');
    expect(outcomeOf({ outcome: 'stopped', stoppedAt: 'nobody' })).to.equal('Stopped at: nobody');
    expect(outcomeOf({ outcome: 'stopped', stoppedAt: null })).to.equal('Stopped at: ');
    expect(toHtml({ ...rich, outcome: 'stopped', stoppedAt: 'urgent-now' }, 'staff')).to.contain('<p><strong>Stopped at: <bdi>Urgent check</bdi></strong></p>');
    expect(toHtml(rich, 'staff')).to.contain('<p>Completed</p>');
  });

  it('names an approval of this very questionnaire only', () => {
    expect(approvalOf(HASH)).to.equal('Questionnaire approved by Dr Lan, Dermatologist, 2026-01-01');
    expect(approvalOf('b'.repeat(64))).to.equal('Questionnaire not clinically approved');
  });

  it('makes visible in the title what would turn it', () => {
    const name = answer('name', 'contact', 'Name', 'Name?', 'Li\u202enh');
    expect(staffDocument(visit([name], [])).title).to.equal('Before a visit: Li[U+202E]nh');
  });
});

describe('a part of a summary for staff', () => {
  it('lists what was not answered by the reason, most telling first', () => {
    const statuses = ['not-asked', 'skipped', 'not-sure', 'declined', 'skipped'] as const;
    const unanswered = statuses.map((status, at) => ({ question: `q${at}`, status, label: `Label ${at}` }));
    expect(partOf('NOT ANSWERED, NOT SURE, NOT ASKED', { ...bare, unanswered })).to.deep.equal([
      'Did not answer: Label 1; Label 4', 'Would rather not say: Label 3', 'Not sure: Label 2', 'Not asked: Label 0',
    ]);
  });

  it('holds under a heading what was asked of it, and nothing that is not there', () => {
    const hopes = visit([answer('one', 'hopes', 'One', 'One?', 'A wish'), answer('two', 'hopes', 'Two', 'Two?', 'not-asked')], []);
    const headings = { ...hopes.headings, hopes: ['one', 'two', 'three'] };
    expect(partOf('HOPES', { ...hopes, headings })).to.deep.equal(['One: “A wish”']);
    expect(partOf('HOPES', { ...hopes, headings: { ...headings, hopes: ['two', 'three'] } })).to.deep.equal(['Not asked.']);
  });

  const records: [says: string, more: Partial<SummaryAnswer>, lines: string[]][] = [
    ['its key, language and nothing more where its words say it all', {}, ['One?', '  “A wish”', '  [one; en]']],
    ['its value where its words say it otherwise', { value: '2025-11' }, ['One?', '  “A wish”', '  [one; en; "2025-11"]']],
    ['its value where that is no text', { value: 7, shown: { question: 'One?', answer: ['7'], language: 'en' }, staff: { question: 'One', answer: ['7'] } }, ['One?', '  “7”', '  [one; en; 7]']],
    ['its value where several were given', { value: ['A wish'] }, ['One?', '  “A wish”', '  [one; en; ["A wish"]]']],
    ['its codes instead of its value', { codes: ['a', 'b'] }, ['One?', '  “A wish”', '  [one; en; a, b (unverified)]']],
    ['staff’s name and its value where nothing is known of the screen', { shown: null }, ['One', '  “A wish”', '  [one; "A wish"]']],
  ];
  for (const [says, more, lines] of records) {
    it(`keeps of an answer ${says}`, () => expect(partOf('ALL ANSWERS, IDS AND CODES (1)', visit([{ ...answer('one', 'hopes', 'One', 'One?', 'A wish'), ...more }], []))).to.deep.equal(lines));
  }
});
