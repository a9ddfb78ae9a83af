import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isApproved } from '../../src/definition/is-approved.ts';
import { check } from '../../src/proof/check.ts';
import { root } from '../harness/test-files.ts';
import { readTreatment, treatmentIds } from './shipped-treatments.ts';

describe('the shipped treatments', () => {
  it('are at least two, so that none of them is a special case', () => assert.ok(treatmentIds.length >= 2));

  for (const id of treatmentIds) {
    describe(id, () => {
      it('is JSON and nothing else: a structure, and prose for each language it declares', async () => {
        const { questionnaire } = await readTreatment(id);
        assert.equal(questionnaire.id, id);
        const files = ['questionnaire.json', ...questionnaire.languages.map((language) => `${language}.json`)];
        assert.deepEqual(readdirSync(join(root, 'src/treatments', id)).sort(), files.sort());
      });

      it('is proved', async () => {
        const { properties } = check(await readTreatment(id), '2026-01-31');
        const failing = properties.filter(({ holds }) => holds !== true);
        assert.deepEqual(failing, []);
      });

      it('is a draft until a clinician approves it', async () => assert.equal(isApproved(await readTreatment(id)), false));
    });
  }
});
