import { expect } from '@open-wc/testing';
import { indexQuestions } from '../../src/rules/question-index.ts';
import { microneedling } from '../fixtures/microneedling.ts';

const index = indexQuestions(microneedling.questionnaire);

describe('an index of questions', () => {
  it('holds every question by id in document order, those after a stop last', () => {
    const all = [...index.path, ...index.afterStop];
    expect(all.map(({ order }) => order)).to.deep.equal(all.map((_, at) => at));
    expect(index.byId.size).to.equal(all.length);
    expect(index.afterStop.map(({ question }) => question.id)).to.deep.equal(['tell-clinic-name', 'tell-clinic-phone']);
    expect(index.byId.get('medicines')?.section.id).to.equal('health');
  });

  it('finds what an answer can show or hide, however deep the condition reads it', () => {
    const dependents = (id: string): string[] => (index.dependents.get(id) ?? []).map(({ question }) => question.id);
    expect(dependents('skin-history')).to.deep.equal(['skin-condition-area', 'keloid-detail', 'keloid-detail-cause', 'keloid-detail-family', 'cold-sore-detail']);
    expect(dependents('scar-detail')).to.deep.equal(['keloid-detail', 'keloid-detail-cause', 'keloid-detail-family']);
    expect(dependents('age-band')).to.deep.equal(['pregnancy-status']);
    expect(dependents('event-date')).to.deep.equal([]);
  });
});
