import { expect } from '@open-wc/testing';
import { canonicalJson } from '../../src/definition/canonical-json.ts';
import { forPage } from '../../src/definition/for-page.ts';
import type { Summary } from '../../src/summary/types.ts';
import { calmAnswers, microneedling } from '../fixtures/microneedling.ts';
import { choice, group, questionnaireOf } from '../fixtures/questionnaire.ts';
import { Visit } from '../fixtures/visit.ts';

const { questionnaire, hash } = microneedling;
const onPage = { questionnaire: forPage(questionnaire), hash };

const completed = (definition: typeof microneedling): Summary => {
  const visit = new Visit(definition);
  visit.proceed('review', { ...calmAnswers, 'skin-today': ['recent-sun'], 'skin-history': ['raised-scars'], 'health-conditions': ['diabetes'] });
  return visit.confirm().summary();
};

describe('a questionnaire for a page', () => {
  it('has no address of a source, and no citation but those of its flags', () => {
    const { flags, ...others } = onPage.questionnaire;
    expect(flags).to.deep.equal(questionnaire.flags);
    expect(JSON.stringify(others)).not.to.match(/https?:|"sources":\[[^\]]|"sources":\{[^}]/);
    expect(JSON.stringify(questionnaire)).to.match(/https:/);
  });

  it('is otherwise the same', () => {
    const withoutSources = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, member: unknown) => (key === 'sources' ? undefined : member)));
    expect(canonicalJson(withoutSources(onPage.questionnaire))).to.equal(canonicalJson(withoutSources(questionnaire)));
  });

  it('gives staff the same summary, sources of flags included', () => {
    const summary = completed(onPage);
    expect(summary).to.deep.equal(completed(microneedling));
    expect([...summary.hold, ...summary.review].filter(({ sources }) => sources.length > 0)).to.have.length.above(2);
  });

  it('cites nothing within groups either', () => {
    const cited = questionnaireOf({ items: [group('g', [{ ...choice('a', [{ code: 'x', sources: ['s'] }]), sources: ['s'] }])] });
    expect(JSON.stringify(forPage(cited))).not.to.contain('["s"]');
  });
});
