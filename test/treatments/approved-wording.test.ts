import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Prose, Wording } from '../../src/definition/prose.ts';
import { optionProse } from '../../src/definition/wording.ts';
import { en } from '../../src/locales/en.ts';
import { en as staff } from '../../src/locales/staff/en.ts';
import { readFixture, readTreatment, treatmentIds } from './shipped-treatments.ts';

interface Approved {
  /** In English; `without` says how the wording for an empty number comes of it. */
  safetyTexts: Record<string, { text: string; without?: { needs: string; leaves: string; puts: string } }>;
  atTheStart: string[];
  alwaysAtHand: string[];
  consent: Record<string, string>;
  /** What is said somewhere before the first health question. */
  says: string[];
  /** What is said as the last part begins, and beside the question about medicines. */
  hopes: string;
  medicines: string;
  widget: { acknowledgement: string; localEmergencyNumber: string };
  summary: { notice: string; nothingFlagged: string };
}

const approved = readFixture<Approved>('approved-wording.json');
const ours: Record<string, string> = { clinic: 'clinic-name', emergency: 'emergency-number', urgent_line: 'urgent-number', crisis_line: 'crisis-line', clinic_phone: 'clinic-phone' };
const named = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => `{${ours[name]}}`);

function wordingsOf(id: string): Wording[] {
  const { text, without } = approved.safetyTexts[id]!;
  if (!without) return [{ text: named(text) }];
  assert.ok(text.includes(without.leaves), id);
  return [{ needs: [ours[without.needs] as 'clinic-phone'], text: named(text) }, { text: named(text.replace(without.leaves, without.puts)) }];
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{([a-z-]+)\}/g)].map((match) => match[1]!).sort();
const texts = (wordings: readonly Wording[]): string[] => wordings.map(({ text }) => text);
const treatments = await Promise.all(treatmentIds.map(async (id) => ({ id, questionnaire: (await readTreatment(id)).questionnaire })));

describe('the wording of the widget and of the summary that may not be changed', () => {
  it('is the same neutral line for every answer', () => assert.equal(en.acknowledgement, approved.widget.acknowledgement));

  it('names no number where the clinic gave none', () => assert.equal(en.localEmergencyNumber, approved.widget.localEmergencyNumber));

  it('says what a summary is, and what it is not', () => {
    assert.equal(staff.summary.notice, approved.summary.notice);
    assert.equal(staff.summary.nothingFlagged, approved.summary.nothingFlagged);
  });
});

for (const { id, questionnaire } of treatments) {
  const prose = questionnaire.prose['en']!;
  const others: [string, Prose][] = Object.entries(questionnaire.prose).filter(([language]) => language !== 'en');

  describe(`the wording of ${id} that may not be changed`, () => {
    for (const name of Object.keys(approved.safetyTexts)) {
      it(`is that of the safety text ${name}, and of its second wording where a number is empty`, () => {
        assert.deepEqual(prose.safetyTexts[name]?.texts, wordingsOf(name));
      });
    }

    it('has a safety text of its own for nothing else', () => {
      assert.deepEqual(Object.keys(questionnaire.safetyTexts).filter((name) => !Object.hasOwn(approved.safetyTexts, name)), []);
    });

    it('says before it starts what it is, that nobody watches it, and that it is no agreement', () => {
      assert.deepEqual(approved.atTheStart.filter((text) => !texts(prose.intro).includes(named(text))), []);
    });

    it('keeps what it is and the emergency notice always at hand', () => {
      const footer = texts(prose.footer).join('\n');
      assert.deepEqual(approved.alwaysAtHand.filter((text) => !footer.includes(named(text))), []);
    });

    it('asks for each consent in the drafted words', () => {
      assert.deepEqual(Object.keys(approved.consent).map((code) => optionProse(prose.questions['consent']!, code).label), Object.values(approved.consent).map(named));
    });

    it('says how long it takes, and that health data is sensitive', () => {
      const said = [...texts(prose.intro), prose.questions['consent']?.why, prose.questions['consent']?.help].join('\n');
      assert.deepEqual(approved.says.filter((words) => !new RegExp(words).test(said)), []);
    });

    it('says that the health part is done before it asks for hopes, and never to stop a medicine', () => {
      assert.equal(prose.sections['hopes']?.intro, approved.hopes);
      assert.equal(prose.questions['medicines']?.help, approved.medicines);
    });

    for (const [language, other] of others) {
      it(`pairs each safety text, intro and footer with one in ${language} that needs and names the same numbers`, () => {
        const shape = ({ safetyTexts, intro, footer }: Prose): unknown =>
          [...Object.entries(safetyTexts).map(([name, { texts }]) => [name, texts] as const), ['intro', intro] as const, ['footer', footer] as const]
            .map(([name, wordings]) => [name, wordings.map(({ needs = [], text }) => ({ needs: [...needs].sort(), names: placeholders(text) }))])
            .sort();
        assert.deepEqual(shape(other), shape(prose));
      });

      it(`leaves no safety text and no consent untranslated in ${language}`, () => {
        const fixed = ({ safetyTexts, questions }: Prose): string[] => [...Object.values(safetyTexts).flatMap((one) => texts(one.texts)), ...Object.keys(approved.consent).map((code) => optionProse(questions['consent']!, code).label)];
        const english = new Set(fixed(prose));
        assert.deepEqual(fixed(other).filter((text) => english.has(text)), []);
      });
    }
  });
}
