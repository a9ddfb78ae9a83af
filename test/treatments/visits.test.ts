import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diff } from 'node:util';
import { FLAG_LEVELS } from '../../src/definition/types.ts';
import { staffStringsFor } from '../../src/locales/staff/staff-locales.ts';
import { judge } from '../../src/summary/judge.ts';
import { knownQuestionnaires } from '../../src/summary/known-questionnaires.ts';
import { parseSubmission } from '../../src/summary/parse-submission.ts';
import { toText } from '../../src/summary/to-text.ts';
import type { Summary } from '../../src/summary/types.ts';
import { kept } from '../fixtures/kept.ts';
import { filesKept, flagsOf, keptText, microneedling, staffText, textsOf, visits, walked, type WalkedVisit } from './visits.ts';

const all = new Map([...visits].map(([name, visit]) => [name, walked(visit)]));
const walkOf = (name: string): WalkedVisit => {
  const found = all.get(name);
  if (!found) throw new Error(name);
  return found;
};
const sent = [...all].flatMap(([name, { summary }]): [string, Summary][] => (summary ? [[name, summary]] : []));

/** The lines that differ, each with the lines next to it. */
function difference(was: string, is: string): string {
  const lines = diff(is.split('\n'), was.split('\n'));
  const near = (at: number): boolean => lines.slice(Math.max(0, at - 1), at + 2).some(([operation]) => operation !== 0);
  return lines.flatMap(([operation, line], at) => (near(at) ? [`${operation === 0 ? ' ' : operation > 0 ? '+' : '-'} ${line}`] : [])).join('\n');
}

const MEMBERS: ReadonlySet<string> = new Set(['about', 'language', 'staffLanguage', 'settings', 'goOn', 'answers', 'first', 'expected']);

test('every file of the visits belongs to a visit, and says nothing that is not read', () => {
  for (const [name, visit] of visits) assert.deepEqual(Object.keys(visit).filter((member) => !MEMBERS.has(member)), [], name);
  const expected = [...visits.keys()].flatMap((name) => [`${name}.answers.json`, ...textsOf(name, walkOf(name)).map(([file]) => file)]);
  assert.deepEqual(filesKept(), expected.sort());
});

for (const [name, visit] of visits) {
  const walk = walkOf(name);
  const { outcome, reads = [], ...flags } = visit.expected;

  test(`${name}: the visit ends as it should, and raises the flags it should and no other`, () => {
    assert.equal(walk.outcome, outcome);
    assert.deepEqual(walk.ignored, [], 'answers to questions that are not asked');
    assert.deepEqual(flagsOf(walk.summary), flags);
    assert.deepEqual(reads.filter((words) => !staffText(walk).includes(words)), [], 'staff have to read this');
  });

  test(`${name}: what is read of it is what is kept (node test/treatments/visits.ts writes it anew; read the difference first)`, () => {
    for (const [file, text] of textsOf(name, walk)) {
      const was = keptText(file);
      assert.ok(text === was, `${file} has changed:\n${difference(was, text)}`);
    }
  });
}

for (const [name, summary] of sent) {
  test(`${name}: a receiver that judges the answers anew reads the same`, () => {
    const { settings = [], staffLanguage = 'en' } = visits.get(name) ?? {};
    const travelled: unknown = JSON.parse(JSON.stringify({ schema: 'preconsult-submission/1', submissionId: '3f0c9a1e-58d4-4b7a-9c55-0d2f6c1b7e90', summary }));
    const parsed = parseSubmission(travelled);
    assert.ok('submission' in parsed, JSON.stringify(parsed));
    const { summary: judged, judged: by } = kept(judge(parsed.submission, knownQuestionnaires([microneedling]), { settings, staffLanguage }));
    assert.deepEqual(by, { by: 'receiver' });
    for (const level of FLAG_LEVELS) assert.deepEqual(judged[level], summary[level]);
    assert.equal(staffText({ ...walkOf(name), summary: judged }), staffText(walkOf(name)));
  });
}

test('the visits raise every flag that there is', () => {
  const raised = new Set(sent.flatMap(([, summary]) => Object.values(flagsOf(summary)).flat()));
  assert.deepEqual(Object.keys(microneedling.questionnaire.flags).filter((code) => !raised.has(code)), []);
});

test('staff read why each flag is listed, next to what was said', () => {
  for (const [name, summary] of sent) {
    const items = staffText(walkOf(name)).replaceAll(/^ +/gm, '').split(/\n- |\n\n/);
    for (const { label, why, said, rule, sources } of FLAG_LEVELS.flatMap((level) => summary[level])) {
      assert.ok(why.length > 20 && sources.length > 0, `${name}: ${rule} does not say why it is listed`);
      const parts = [why, ...said];
      const found = items.filter((item) => item.startsWith(`${label}\n`) && parts.every((part) => item.includes(part)));
      assert.ok(found.length > 0, `${name}: ${label} (${rule}) does not stand with what was said and why`);
    }
  }
});

/** Words that say more than a visitor's report can: staff may read them only where the visitor is quoted, or a text is that the visitor was shown. */
const NEVER = new RegExp(
  String.raw`\b(has|have|suffers? from|denie[sd]|suitable|unsuitable|cleared|eligible|ineligible|safe to treat|no contraindications?|no known|candidate|fit for)\b` +
    '|mắc bệnh|được chẩn đoán|phủ nhận|phù hợp để|thích hợp để|đủ điều kiện|an toàn để|không có chống chỉ định',
  'i',
);

test('nothing but the visitor’s own words and the texts they were shown says more than a report can', () => {
  for (const [name, summary] of sent) {
    const { answers, consent, safetyTexts } = summary;
    const shown = [...answers.flatMap((answer) => answer.shown?.question ?? []), ...safetyTexts.map(({ text }) => text), ...consent.flatMap(({ text }) => text), ...consent.flatMap(({ purposes }) => purposes.map(({ label }) => label))];
    const text = shown.reduce((rest, words) => rest.replaceAll(words, ''), staffText(walkOf(name)).replaceAll(/“[^”]*”/g, ''));
    assert.deepEqual(text.split('\n').filter((line) => NEVER.test(line)), [], name);
    assert.ok(text.includes(staffStringsFor(summary.languages.staff).summary.notice) && text.length > 1_000, `${name}: there is next to nothing left to read`);
  }
});

test('no answer is lost, and the visitor’s copy says nothing that is for staff', () => {
  const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
  for (const [name, summary] of sent) {
    const forStaff = plain(staffText(walkOf(name)));
    const copy = plain(toText(summary, 'visitor'));
    for (const { question, shown } of summary.answers) {
      const lost = (shown?.answer ?? []).filter((words) => !forStaff.includes(plain(words)) || !copy.includes(plain(words)));
      assert.deepEqual(lost, [], `${name}: ${question}`);
    }
    const flags = FLAG_LEVELS.flatMap((level) => summary[level]);
    assert.deepEqual(flags.filter(({ why, rule }) => copy.includes(why) || copy.includes(rule)), [], name);
  }
});
