import { expect } from '@open-wc/testing';
import type { Definition } from '../../src/definition/types.ts';
import { sheetHtml } from '../../src/proof/sheet-html.ts';
import { indexQuestions } from '../../src/rules/question-index.ts';
import { bilingual, definitionOf, english, microneedling } from '../fixtures/microneedling.ts';
import { choice, group, questionnaireOf } from '../fixtures/questionnaire.ts';

const pageOf = (definition: Definition, language = 'en', file = 'some.json'): Document => new DOMParser().parseFromString(sheetHtml(definition, language, file), 'text/html');
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ');

const { questionnaire, hash } = microneedling;
const index = indexQuestions(questionnaire);
const page = pageOf(microneedling);
const prose = questionnaire.prose['en'];

describe('the sign-off sheet', () => {
  it('has every question with its exact words, options, codes and flags', () => {
    for (const { question } of [...index.path, ...index.afterStop]) {
      const article = plain(page.querySelector(`#question-${question.id}`)?.textContent);
      const { help, why } = prose?.questions[question.id] ?? {};
      for (const text of [english.text(question.id), help, why]) if (text !== undefined) expect(article).to.include(text);
      for (const { code, flags = [] } of question.options ?? []) {
        expect(article).to.include(english.label(question.id, code)).and.to.include(code);
        for (const flag of flags) expect(article).to.include(english.flag(flag.code).label).and.to.include(english.flag(flag.code).why);
      }
    }
  });

  it('has every wording of every safety text, what it does, and whom it offers to call', () => {
    for (const [id, { texts }] of Object.entries(prose?.safetyTexts ?? {})) {
      const article = plain(page.querySelector(`#safety-${id}`)?.textContent);
      for (const { text } of texts) expect(article, id).to.include(text);
    }
    const allergy = plain(page.querySelector('#safety-rf-allergy')?.textContent);
    expect(allergy).to.include('The questions end.').and.to.include('Call buttons, in this order: emergency-number.').and.not.include('safe to go on');
    expect(plain(page.querySelector('#safety-rf-infection')?.textContent)).to.include('Or says “I am safe to go on”.');
    expect(plain(page.querySelector('#safety-end-minor')?.textContent)).to.include('Nothing is kept or sent.');
  });

  it('has every word of every list, every rule, flag, card and source', () => {
    const text = plain(page.body.textContent);
    for (const { words, except = {} } of questionnaire.wordLists) for (const word of [words, except].flatMap((said) => Object.values(said)).flat()) expect(text).to.include(word);
    for (const { id } of questionnaire.rules) expect(plain(page.querySelector('#rules')?.parentElement?.textContent)).to.include(id);
    for (const [code, { topic }] of Object.entries(questionnaire.flags)) {
      const row = plain(page.querySelector(`#flag-${code}`)?.closest('tr')?.textContent);
      expect(row).to.include(topic).and.to.include(english.flag(code).why);
    }
    for (const { lines } of Object.values(prose?.cards ?? {})) for (const line of lines) expect(text).to.include(line);
    for (const [key, source] of Object.entries(questionnaire.sources)) expect(page.getElementById(`source-${key}`)?.nextElementSibling?.textContent).to.equal(source);
  });

  it('names the sources of a choice beside it', () => {
    const row = [...page.querySelectorAll('#question-main-concern tr')].find((one) => one.querySelector('code')?.textContent === 'stretch-marks');
    expect([...(row?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).to.deep.equal(['S0', 'S2', 'S3', 'S4', 'R4', 'R17'].map((key) => `#source-${key}`));
    expect(page.querySelector('#question-age-band td a[href^="#source-"]')).to.equal(null);
  });

  it('says when a question is asked, and when a flag is raised', () => {
    const number = (index.byId.get('age-band')?.order ?? NaN) + 1;
    expect(plain(page.querySelector('#question-pregnancy-status .only')?.textContent)).to.equal(`Only if “Age band” (${number}) is not “60 or over”, or if that is not known.`);
    expect(plain(page.querySelector('#question-health-conditions')?.textContent)).to.include('only if the clinic’s setting “offers-radiofrequency” is on');
    expect(page.querySelector('#question-age-band .only')).to.equal(null);
  });

  it('says which wordings stand for each other, and which stand alone', () => {
    const [first, otherwise] = [...(page.querySelectorAll('#safety-rf-infection .where') ?? [])].map(({ textContent }) => textContent);
    expect([first, otherwise]).to.deep.equal(['Only where the clinic states its urgent-number:', 'Otherwise:']);
    expect([...page.querySelectorAll('#introduction ~ .where')].map(({ textContent }) => textContent)).to.deep.equal([
      'Only where the clinic states its reply-time:',
      'Only where the clinic states its privacy-url:',
    ]);
  });

  it('has no link that leads nowhere, and no id twice', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect([...new Set(targets)].filter((id) => !ids.includes(id))).to.deep.equal([]);
    expect(targets.length).to.be.above(100);
  });

  it('ends in a place to sign and the command that approves exactly this', () => {
    const sign = plain(page.querySelector('#sign')?.parentElement?.textContent);
    for (const name of ['Name', 'Role', 'Date', 'Signature']) expect(sign).to.include(name);
    expect(page.querySelector('pre')?.textContent).to.equal(`npx preconsult approve some.json --hash ${hash} --owner "<name>" --role "<role>" --date <date>`);
    expect(pageOf(microneedling, 'en', "it's here.json").querySelector('pre')?.textContent).to.include("approve 'it'\\''s here.json' --hash");
  });

  it('shows another language and names the ones it does not show', () => {
    const other = pageOf(bilingual('vi'), 'vi');
    expect(other.querySelector('#question-age-band h3 [lang="vi"]')?.textContent).to.equal(`«${english.text('age-band')}»`);
    expect(plain(other.querySelector('#sign')?.parentElement?.textContent)).to.include('An approval covers every language. Sheets of the others: --lang en.');
    expect(plain(page.body.textContent)).to.not.include('An approval covers');
  });

  it('says how often a group is asked, and in which words', () => {
    const definition = definitionOf(questionnaireOf({ items: [group('doses', [choice('dose', ['a', 'b'])], { repeats: { min: 1, max: 4 } })] }));
    const { ask = '?', askAnother = '?' } = definition.questionnaire.prose['en']?.groups?.['doses'] ?? {};
    const text = plain(pageOf(definition).querySelector('.group')?.textContent);
    expect(text).to.include('at least 1, at most 4').and.to.include(ask).and.to.include(askAnother).and.to.include('dose in en');
  });

  it('shows markup as text, and loads and runs nothing', () => {
    const hostile = questionnaireOf({ items: [choice('first', ['yes', 'no'])] });
    hostile.sources['bad'] = 'javascript:alert(1)';
    const words = hostile.prose['en'];
    if (words) words.questions['first'] = { text: '<img src=x onerror=alert(1)>', options: { yes: '<script>', no: '&' } };
    const shown = pageOf(definitionOf(hostile));
    expect(shown.querySelector('#question-first h3')?.textContent).to.include('<img src=x onerror=alert(1)>');
    expect(shown.querySelector('#question-first img, script, link, [src], [href^="javascript"]')).to.equal(null);
  });
});
