import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeStrings } from './said-in-code.ts';
import { proseStrings, readFixture, readTreatment, treatmentIds, type Said } from './shipped-treatments.ts';

/** Something nobody may read, and what is said instead. */
interface Ban {
  /** The number of the contradiction in the clinical table that it settles. */
  id?: number;
  about: string;
  /** Regular expressions over whole words. */
  never?: string[];
  /** Phrases that show that the expressions catch what they are for. */
  caught?: string[];
  /** `visitor`: staff may read it. */
  to?: 'visitor';
  /** Keys of rows of the clinical table that hold the right information. */
  instead?: string[];
  /** What some text of each treatment says. */
  says?: string;
}

const { contradictions, banned, illnesses, allowed } = readFixture<{ contradictions: Ban[]; banned: Ban[]; illnesses: Ban; allowed: { says: string; why: string }[] }>('banned-phrases.json');
const rows = readFixture<{ key: string }[]>('microneedling-table.json');
const plain = (text: string): string => text.normalize('NFC').replaceAll('\u2019', "'").replace(/\s+/g, ' ');
const everything: Said[] = [...proseStrings(), ...codeStrings(['locales', 'summary', 'ui', 'embed', 'receiver', 'delivery', 'proof', 'engine'])].map((said) => ({ ...said, text: plain(said.text) }));
const expression = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

/** What is heard once the few uses that are right are left out. */
const heard: Said[] = everything.map((said) => ({ ...said, text: allowed.reduce((rest, { says }) => rest.replaceAll(plain(says), '…'), said.text) }));

/** Where a text says what it must not. */
function breaches({ never = [], to }: Ban, said: readonly Said[]): string[] {
  const forThem = to ? said.filter((one) => one.to === to) : said;
  return never.flatMap((pattern) => {
    const banned = expression(pattern);
    return forThem.filter(({ text }) => banned.test(text)).map(({ where, text }) => `${where}: "${text.slice(0, 200)}" (${pattern})`);
  });
}

describe('what nobody may read', () => {
  it('is looked for in every string of every treatment and language, and of the code that words something', () => {
    const files = new Set(everything.map(({ where }) => where.split(/[: ]/)[0]!));
    for (const file of ['common/en', ...treatmentIds.map((id) => `${id}/en`)]) assert.ok(files.has(`src/treatments/${file}.json`), file);
    for (const file of ['src/locales/en.ts', 'src/locales/launcher-words.ts', 'src/locales/staff/en.ts', 'src/locales/staff/notices.ts']) assert.ok(files.has(file), file);
    assert.ok(everything.some(({ text }) => text.includes('in your own words')));
    assert.ok(everything.length > 1000);
  });

  for (const ban of [...contradictions, ...banned, illnesses]) {
    const { id, about, never = [], caught = [], instead = [] } = ban;

    it(`${id === undefined ? 'banned' : `contradiction ${id}`}: ${about}`, () => {
      assert.deepEqual(breaches(ban, ban === illnesses ? safetyTexts() : heard), []);
    });

    it(`and is found where it stands: ${about}`, () => {
      const found = (pattern: string, phrase: string): boolean => expression(pattern).test(plain(phrase));
      assert.deepEqual(never.filter((pattern) => !caught.some((phrase) => found(pattern, phrase))), [], 'expressions without a phrase');
      assert.deepEqual(caught.filter((phrase) => !never.some((pattern) => found(pattern, phrase))), [], 'phrases that pass');
      assert.deepEqual(instead.filter((key) => !rows.some((row) => row.key === key)), []);
      assert.ok(never.length + instead.length > 0);
    });
  }

  it('settles all 28 contradictions of the source articles', () => {
    assert.deepEqual(contradictions.map(({ id }) => id), Array.from({ length: 28 }, (_, index) => index + 1));
  });

  it('says of microneedling that needles go through the skin', async () => {
    const { questionnaire } = await readTreatment('microneedling');
    for (const { says, about } of contradictions.filter((ban) => ban.says)) assert.match(JSON.stringify(questionnaire.prose['en']), new RegExp(says!, 'i'), about);
  });

  it('allows only uses that exist, each with its reason', () => {
    assert.deepEqual(allowed.filter(({ says }) => !everything.some(({ text }) => text.includes(plain(says)))).map(({ says }) => says), []);
    assert.deepEqual(allowed.filter(({ why }) => why.length < 10), []);
  });
});

/** The safety texts of every treatment and language, which name no illness. */
function safetyTexts(): Said[] {
  const found = heard.filter(({ where }) => where.includes('$.safetyTexts.'));
  assert.ok(found.length > 20);
  return found;
}
