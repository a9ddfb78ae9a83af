import { expect } from '@open-wc/testing';
import { fromFhir } from '../../src/fhir/from-fhir.ts';
import { choice, form, imported, issuesOf, item, questions, warningsOf, when, type Json } from './form.ts';

const asked = item('z', 'string');
const hinted = (json: unknown): string[] => {
  const result = fromFhir(json);
  return 'issues' in result ? result.issues.map(({ hint }) => hint) : [];
};

const older: [says: string, json: Json, issue: string][] = [
  ['options of STU3', form([asked, item('a', 'choice', { options: { reference: '#v' } })]), '$.item[1].options: this form is written in FHIR STU3, not R4: it says "options" (R4: answerValueSet)'],
  ['options and beginnings of STU3', form([item('g', 'group', { item: [item('a', 'choice', { option: [{ valueCoding: { code: 'x' } }], initialCoding: { code: 'x' } })] })]), '$.item[0].item[0].option: this form is written in FHIR STU3, not R4: it says "option" (R4: answerOption), "initialCoding" (R4: initial)'],
  ['conditions of STU3', form([asked, item('a', 'string', { enableWhen: [{ question: 'z', hasAnswer: true }] }), item('b', 'string', { enableWhen: [{ question: 'z', answerString: 'w' }] })]), '$.item[1].enableWhen[0]: this form is written in FHIR STU3, not R4: it says "hasAnswer" (R4: operator "exists"), conditions without "operator"'],
  ['groups of DSTU2', { resourceType: 'Questionnaire', status: 'published', group: { question: [{ linkId: 'a', text: 'A' }] } }, '$.group: this form is written in FHIR DSTU2, not R4: it says "group" (R4: item)'],
];

describe('a form of another version of FHIR', () => {
  for (const [says, json, issue] of older) {
    it(`is refused with what differs: ${says}`, () => {
      expect(issuesOf(json)).to.deep.equal([issue]);
      expect(hinted(json)).to.deep.equal(['convert it to R4 first, or ask its author for that']);
      expect(warningsOf(json)).to.deep.equal([]);
    });
  }

  it('is R4 where it has anything of R4 alone, and the rest is listed', () => {
    const json = form([choice('a', ['x']), item('b', 'string', { initialString: 'w' }), item('c', 'string', { enableWhen: [when('a', 'exists', { answerBoolean: true })] })]);
    expect(questions(imported(json)).map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(warningsOf(json)).to.deep.equal(['$.item[1].initialString: the element "initialString" is not carried']);
    expect(issuesOf(form([asked, item('b', 'string', { enableBehavior: 'all', enableWhen: [{ question: 'z', answerString: 'w' }] })]))).to.deep.equal(['$.item[1].enableWhen[0]: a condition without an operator of R4']);
  });

  it('is read as R4 where it is R5, with what differs', () => {
    const json = form([item('a', 'coding', { answerOption: [{ valueCoding: { code: 'x' } }] }), item('b', 'coding', { answerOption: [{ valueCoding: { code: 'y' } }], disabledDisplay: 'hidden' })], { copyrightLabel: 'All' });
    expect(questions(imported(json)).map(({ type }) => type)).to.deep.equal(['single-choice', 'single-choice']);
    expect(warningsOf(json)).to.deep.equal([
      '$.copyrightLabel: this form is written in FHIR R5, of which R4 has no "copyrightLabel", type "coding", "disabledDisplay"',
      '$.item[0].type: "coding" is no item type of R4 (here and in 1 more)',
      '$.copyrightLabel: the element "copyrightLabel" is not carried',
      '$.item[1].disabledDisplay: the element "disabledDisplay" is not carried',
    ]);
  });

  const constrained: [answerConstraint: string, type: string, more: Json, open: boolean][] = [
    ['optionsOnly', 'coding', { answerOption: [{ valueCoding: { code: 'x' } }] }, false],
    ['optionsOrString', 'coding', { answerOption: [{ valueCoding: { code: 'x' } }] }, true],
    ['optionsOrType', 'string', { answerOption: [{ valueString: 'x' }] }, true],
    ['optionsOrString', 'coding', { answerValueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender' }, true],
    ['optionsOrType', 'integer', { answerOption: [{ valueInteger: 1 }] }, false],
    ['optionsOrString', 'string', {}, false],
  ];
  for (const [answerConstraint, type, more, open] of constrained) {
    it(`has ${open ? 'own words' : 'no own words'} beside the options of R5: ${type} with ${answerConstraint}${more['answerOption'] ? '' : ' elsewhere'}`, () => {
      const [question] = questions(imported(form([item('a', type, { answerConstraint, ...more })])));
      expect(question?.openChoice ?? false).to.equal(open);
    });
  }
});

describe('what is no Questionnaire', () => {
  const rows: [says: string, json: unknown, issue: string, hint: string][] = [
    ['a Bundle that holds one', { resourceType: 'Bundle', entry: [3, {}, { resource: { resourceType: 'Patient' } }, { resource: form([asked]) }] }, '$: expected a FHIR R4 Questionnaire, found a Bundle', 'give the Questionnaire in it by itself: it stands in $.entry[3].resource'],
    ['a Bundle that holds none', { resourceType: 'Bundle', entry: {} }, '$: expected a FHIR R4 Questionnaire, found a Bundle', 'give a resource with "resourceType": "Questionnaire"'],
    ['an answered form', { resourceType: 'QuestionnaireResponse' }, '$: expected a FHIR R4 Questionnaire, found a QuestionnaireResponse', 'give a resource with "resourceType": "Questionnaire"'],
    ['a list', [form([asked])], '$: expected a FHIR R4 Questionnaire, found no resource', 'give a resource with "resourceType": "Questionnaire"'],
  ];
  for (const [says, json, issue, hint] of rows) {
    it(`is refused with the remedy: ${says}`, () => {
      expect(issuesOf(json)).to.deep.equal([issue]);
      expect(hinted(json)).to.deep.equal([hint]);
    });
  }
});
