import { expect } from '@open-wc/testing';
import type { Questionnaire } from '../../src/definition/types.ts';
import { startingContext } from '../../src/engine/conversation.ts';
import { issuesOf } from '../fixtures/broken.ts';
import { calmAnswers, definitionOf, microneedling } from '../fixtures/microneedling.ts';
import { choice, questionnaireOf, section, words, yesNo } from '../fixtures/questionnaire.ts';
import { input, Visit } from '../fixtures/visit.ts';

const calmPath = Object.keys(calmAnswers);
const calmVisit = (until: string): Visit => {
  const visit = new Visit(microneedling);
  visit.proceed(until, calmAnswers);
  return visit;
};

describe('a compiled conversation', () => {
  it('asks for consent first, then by section in document order, then shows the review', () => {
    const visit = new Visit(microneedling);
    expect(visit.at).to.equal('consent');
    const asked = visit.proceed('review', calmAnswers);
    expect(asked).to.deep.equal(calmPath);
    const sections = asked.map((id) => visit.conversation.index.byId.get(id)?.section.id);
    expect([...new Set(sections)]).to.deep.equal(['consent', 'about-you', 'safety', 'concerns', 'health', 'hopes', 'contact']);
  });

  it('completes when the review is confirmed, and not before', () => {
    const early = calmVisit('contact-time').confirm();
    expect(early.at).to.equal('contact-time');
    const visit = calmVisit('review').confirm();
    expect(visit.at).to.equal('completed');
    expect(visit.actor.getSnapshot().status).to.equal('done');
  });

  it('passes hidden questions in both directions', () => {
    const visit = calmVisit('review');
    const back: string[] = [];
    while (visit.back().at !== back.at(-1)) back.push(visit.at);
    expect(back).to.deep.equal([...calmPath].reverse());
  });

  it('comes back to the same place when the question before is answered alike', () => {
    for (const id of calmPath.slice(1)) {
      const visit = calmVisit(id);
      const { entries } = visit;
      const { retractions, pending } = visit.context;
      visit.back();
      expect(visit.at, `back from ${id}`).to.equal(calmPath[calmPath.indexOf(id) - 1]);
      visit.answer(calmAnswers[visit.at]);
      expect(visit.at).to.equal(id);
      expect({ entries, retractions, pending }).to.deep.equal({
        entries: visit.entries,
        retractions: visit.context.retractions,
        pending: visit.context.pending,
      });
    }
  });

  it('asks each question again on the way forward after going back several', () => {
    const visit = calmVisit('concern-area').back().back().back();
    expect(visit.at).to.equal('age-band');
    expect(visit.proceed('concern-area', calmAnswers)).to.deep.equal(['age-band', 'urgent-now', 'main-concern']);
  });

  it('ignores an answer or a skip that belongs to another question', () => {
    const visit = calmVisit('concern-area');
    visit.answer(['none'], 'skin-today').skip('skin-today').answer('22-39', 'age-band');
    expect(visit.at).to.equal('concern-area');
    expect(visit.kept).to.not.include('skin-today');
  });

  for (const junk of [undefined, null, 7, '', 'no-such-option', { code: 1 }, ['none', 'breathing-swelling'], [null]]) {
    it(`stays where it is on ${JSON.stringify(junk)}, which is no answer`, () => {
      const visit = calmVisit('urgent-now');
      const { context } = visit;
      visit.answer(junk);
      expect(visit.at).to.equal('urgent-now');
      expect(visit.context).to.deep.equal(context);
    });
  }

  for (const id of ['consent', 'age-band', 'urgent-now']) {
    it(`does not let ${id} be skipped, at first or later`, () => {
      const visit = calmVisit(id).skip();
      expect(visit.at).to.equal(id);
      expect(visit.canSkip).to.equal(false);
      visit.proceed('review', calmAnswers);
      visit.reopen(id).skip();
      expect(visit.at).to.equal(id);
      expect(visit.entries[id]?.status).to.equal('answered');
    });
  }

  it('lets every other question of the calm path be skipped', () => {
    const visit = calmVisit('main-concern');
    const asked = visit.proceed('review');
    expect(asked).to.include.members(['pregnancy-status', 'medicines', 'desired-outcome']);
    expect(asked.every((id) => visit.entries[id]?.status === 'skipped')).to.equal(true);
  });

  it('does not go on without the required consent, and does with it alone', () => {
    const visit = new Visit(microneedling).answer(['contact']).answer([]);
    expect(visit.at).to.equal('consent');
    visit.answer(['health']);
    expect(visit.at).to.equal('age-band');
  });
});

describe('a visit that ends early', () => {
  const nothing = startingContext(input);

  it('ends declined at the consent, at first or later, and forgets all', () => {
    const atOnce = new Visit(microneedling).decline();
    expect(atOnce.at).to.equal('declined');
    const later = calmVisit('review').reopen('event-date').answer('later').reopen('consent').decline();
    expect(later.at).to.equal('declined');
    expect(later.context).to.deep.equal(nothing);
  });

  it('cannot be declined at any other question', () => {
    const visit = calmVisit('age-band').decline();
    expect(visit.at).to.equal('age-band');
  });

  it('ends under 18 and forgets all, at first or later', () => {
    const first = calmVisit('age-band').answer('under-18');
    const later = calmVisit('review').reopen('medicines').answer(['isotretinoin']).reopen('age-band').answer('under-18');
    for (const visit of [first, later]) {
      expect(visit.at).to.equal('ended-minor');
      expect(visit.context).to.deep.equal(nothing);
    }
  });
});

describe('a long questionnaire', () => {
  const chain = (length: number, hidden: boolean): Visit => {
    const items = Array.from({ length }, (_, at) => yesNo(`q${at}`, hidden && at > 0 ? { showWhen: { question: 'q0', '=': 'no' } } : {}));
    return new Visit(definitionOf(questionnaireOf({ items })));
  };

  it('is walked to its end, 300 questions one after another', () => {
    const visit = chain(300, false);
    for (let at = 0; at < 300; at++) visit.answer('yes', `q${at}`);
    expect(visit.at).to.equal('review');
    expect(visit.reopen('q7').answer('no').at).to.equal('review');
  });

  it('passes 299 hidden questions at once, in both directions', () => {
    const visit = chain(300, true).answer('yes');
    expect(visit.at).to.equal('review');
    expect(visit.back().at).to.equal('q0');
    expect(visit.answer('no').at).to.equal('q1');
  });
});

describe('a hidden question at an end', () => {
  const offered = { showWhen: { setting: 'offered' } };
  const definition = definitionOf(
    questionnaireOf({ settings: ['offered'], sections: [section('one', [yesNo('first', offered), yesNo('second', offered)]), section('two', [yesNo('third'), words('last', offered)])] }),
  );

  it('is passed at the start and at the end', () => {
    const visit = new Visit(definition);
    expect(visit.at).to.equal('third');
    expect(visit.answer('yes').at).to.equal('review');
    expect(visit.back().at).to.equal('third');
  });

  it('is not asked by going back from the first question that is shown', () => {
    const visit = new Visit(definition).back();
    expect(visit.at).to.equal('third');
    expect(visit.canGoBack).to.equal(false);
  });

  it('is asked where the clinic has that setting', () => {
    const visit = new Visit(definition, ['offered']);
    expect(visit.proceed('review', { first: 'yes', second: 'yes', third: 'no' })).to.deep.equal(['first', 'second', 'third', 'last']);
  });
});

describe('an unlucky id', () => {
  it('gives a question no value before it was answered', () => {
    const visit = new Visit(definitionOf(questionnaireOf({ items: [choice('constructor', ['a', 'b'])] })));
    expect(visit.at).to.equal('constructor');
    expect(typeof visit.offered).to.equal('undefined');
  });

  /** Refused by the reader, or asked like any other: one of the two, and never lost. */
  const isSafe = (questionnaire: Questionnaire): boolean => {
    if (issuesOf(questionnaire).length > 0) return true;
    const visit = new Visit(definitionOf(questionnaire));
    const asked: string[] = [];
    for (const { items } of questionnaire.sections) {
      for (const { id } of items) {
        const { step } = visit;
        if (step.kind === 'question') asked.push(step.placed.question.id);
        visit.answer('yes', id);
      }
    }
    return asked.length === visit.conversation.index.path.length && visit.step.kind === 'review' && visit.confirm().at === 'completed';
  };

  for (const id of ['review', 'completed', 'stopped', 'ended-minor', 'declined', 'safety', 'asking', 'conversation', 'after-stop', 'part']) {
    it(`is refused or harmless: a question called ${id}`, () => {
      expect(isSafe(questionnaireOf({ items: [yesNo('first'), yesNo(id), yesNo('last')] }))).to.equal(true);
    });

    it(`is refused or harmless: a section called ${id}`, () => {
      expect(isSafe(questionnaireOf({ sections: [section('one', [yesNo('first')]), section(id, [yesNo('second')]), section('two', [yesNo('last')])] }))).to.equal(true);
    });
  }
});
