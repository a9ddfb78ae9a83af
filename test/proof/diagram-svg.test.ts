import { expect } from '@open-wc/testing';
import type { Definition } from '../../src/definition/types.ts';
import { diagramHtml } from '../../src/proof/diagram-html.ts';
import { diagramSvg } from '../../src/proof/diagram-svg.ts';
import { indexQuestions } from '../../src/rules/question-index.ts';
import { bilingual, definitionOf, english, microneedling, microneedlingQuestionnaire } from '../fixtures/microneedling.ts';
import { choice, group, questionnaireOf } from '../fixtures/questionnaire.ts';

/** A picture in the page, where a browser lays out its text. */
function shown(definition: Definition, language = 'en'): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(diagramSvg(definition, language), 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent ?? '').to.equal('');
  const svg = document.importNode(parsed.documentElement, true);
  if (!(svg instanceof SVGSVGElement)) throw new Error('no svg');
  document.body.append(svg);
  return svg;
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');
const index = indexQuestions(microneedling.questionnaire);
const numberOf = (id: string): number => (index.byId.get(id)?.order ?? NaN) + 1;

/** A deep nest of groups: each in a branch of the one before, the innermost repeating. */
function nested(depth: number): Definition {
  const innermost = group('doses', [choice('dose', ['little', 'much'])], { repeats: {} });
  const outer = Array.from({ length: depth }, (_, at) => at).reduceRight(
    (inside, at) => group(`group-${at}`, [choice(`question-${at}`, ['yes', 'no']), { ...inside, showWhen: { question: `question-${at}`, '=': 'yes' } }]),
    innermost,
  );
  return definitionOf(questionnaireOf({ items: [outer] }));
}

describe('the diagram', () => {
  afterEach(() => document.querySelectorAll('body > svg').forEach((svg) => svg.remove()));

  it('has every question with its number, words and options, in order', () => {
    const svg = shown(microneedling);
    const drawn = [...svg.querySelectorAll('[id^="question-"]')];
    const asked = [...index.path, ...index.afterStop];
    expect(drawn.map(({ id }) => id)).to.deep.equal(asked.map(({ question }) => `question-${question.id}`));
    asked.forEach(({ question, order }, at) => {
      const text = plain(drawn[at]?.textContent);
      expect(text).to.include(`${order + 1}${plain(english.text(question.id))}`);
      for (const { code } of question.options ?? []) expect(text, question.id).to.include(plain(english.label(question.id, code)));
    });
  });

  it('keeps every text in its box, and everything in the picture', () => {
    for (const definition of [microneedling, nested(9)]) {
      const svg = shown(definition);
      const width = Number(svg.getAttribute('width'));
      for (const text of svg.querySelectorAll('text')) {
        const box = text.getBoundingClientRect();
        const around = text.closest('[id^="question-"]')?.querySelector('rect')?.getBoundingClientRect() ?? svg.getBoundingClientRect();
        expect(box.left, text.textContent ?? '').to.be.at.least(around.left - 1);
        expect(box.right, text.textContent ?? '').to.be.at.most(around.right + 1);
        expect(box.bottom).to.be.at.most(around.bottom + 1);
      }
      expect(svg.getBBox().width).to.be.at.most(width + 2);
    }
  });

  it('leads from an option to its safety text, and tags its flags by level', () => {
    const svg = shown(microneedling);
    const titles = microneedling.questionnaire.prose['en']?.safetyTexts ?? {};
    for (const { title = '' } of Object.values(titles)) expect(plain(svg.textContent)).to.include(plain(title));
    const urgent = svg.querySelector('#question-urgent-now');
    expect([...(urgent?.querySelectorAll('title') ?? [])].map((title) => title.textContent)).to.deep.equal([
      `urgent: ${english.flag('rf-allergy').label} (breathing-swelling)`,
      `urgent: ${english.flag('rf-infection').label} (spreading-skin-fever)`,
      `urgent: ${english.flag('rf-post-treatment').label} (after-treatment)`,
      `hold: ${english.flag('lesion-before-treatment').label} (changing-spot)`,
      `urgent: ${english.flag('rf-lesion').label} (changing-spot)`,
    ]);
  });

  it('says the conditions in words, and a flag\u2019s own condition under its option', () => {
    const text = plain(shown(microneedling).textContent);
    expect(text).to.include(plain(`Only if “Age band” (${numberOf('age-band')}) is not “60 or over”, or if that is not known`));
    expect(text).to.include(plain('hold only if the clinic’s setting “offers-radiofrequency” is on'));
    expect(text).to.include(plain(`Its flags take the place of those of “Cold sores” in question ${numberOf('skin-history')}.`));
  });

  it('names itself, its version, hash and approval', () => {
    const svg = shown(microneedling);
    expect(svg.querySelector('title')?.textContent).to.equal(english.title);
    expect(svg.querySelector('desc')?.textContent).to.include(`microneedling ${microneedling.questionnaire.version}`);
    expect(svg.textContent).to.include(microneedling.hash).and.to.include('Not clinically approved');
  });

  it('tells an approval of this hash from one of another', () => {
    const approval = { owner: 'Dr Lan', role: 'Clinical lead', date: '2026-01-31', hash: microneedling.hash };
    const approved = { ...microneedling, questionnaire: { ...microneedlingQuestionnaire(), approval } };
    expect(shown(approved).textContent).to.include('Approved by Dr Lan, Clinical lead, on 2026-01-31');
    approval.hash = '0'.repeat(64);
    expect(shown(approved).textContent).to.include('Not approved: the approval by Dr Lan');
  });

  it('is drawn in the language it is asked for', () => {
    const svg = shown(bilingual('vi'), 'vi');
    expect(svg.getAttribute('xml:lang')).to.equal('vi');
    expect(plain(svg.querySelector('#question-age-band')?.textContent)).to.include(plain(`«${english.text('age-band')}»`));
  });

  it('shows markup in a text as text, in the picture and on the page', () => {
    const questionnaire = questionnaireOf({ items: [choice('first', ['yes', 'no'])] });
    const text = 'Is 5 < 6 & "7" > 6?';
    const prose = questionnaire.prose['en']?.questions ?? {};
    prose['first'] = { text, options: { yes: '</text><script>', no: 'No' } };
    const definition = definitionOf(questionnaire);
    expect(plain(shown(definition).textContent)).to.include(plain(text));
    const page = new DOMParser().parseFromString(diagramHtml(definition, 'en'), 'text/html');
    expect(page.querySelector('script')).to.equal(null);
    expect(plain(page.body.textContent)).to.include(plain(text)).and.to.include('</text><script>');
  });
});

describe('the diagram as a page', () => {
  const page = new DOMParser().parseFromString(diagramHtml(microneedling, 'en'), 'text/html');

  it('leads from its contents to every part', () => {
    const links = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
    expect(links).to.have.length(microneedling.questionnaire.sections.length + 4);
    for (const link of links) expect(page.querySelector(link)?.localName, link).to.equal('h2');
  });

  it('draws each question once, and loads and runs nothing', () => {
    expect(page.querySelectorAll('svg [id^="question-"]')).to.have.length(index.path.length + index.afterStop.length);
    expect(page.querySelector('script, link, img, iframe, [src], [onload]')).to.equal(null);
    expect(page.documentElement.lang).to.equal('en');
  });
});
