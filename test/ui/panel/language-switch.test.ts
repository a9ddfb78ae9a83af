import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../../src/locales/en.ts';
import { vi } from '../../../src/locales/vi.ts';
import { age, change, consent, contactConsent, healthConsent, now, review, shortest } from '../microneedling-answers.ts';
import { nameOf, visibleText } from '../find-by-role.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { HeldSpeech, inLanguage } from './held-speech.ts';
import { microneedling, openPanel, type Opened, type Opening } from './open-panel.ts';

type Switching = Opened & { speech: HeldSpeech };

/** A visit in English, with the other language still to come. */
async function openInEnglish(opening: Opening = {}): Promise<Switching> {
  const whole = await microneedling();
  const speech = new HeldSpeech(whole);
  const opened = await openPanel({ definition: inLanguage(whole, 'en'), surroundings: { speech: speech.load }, ...opening });
  // The tests say themselves when the other language is here.
  opened.visitor.isPatient = false;
  return { speech, ...opened };
}

/** Asks for it and does not wait for it to come, as pressing does. */
async function ask(from: string, to: string, { visitor, panel }: Opened): Promise<void> {
  await visitor.press(from);
  visitor.find('button', to).click();
  await panel.updateComplete;
}

const askForVietnamese = (opened: Opened): Promise<void> => ask('Language: English', 'Tiếng Việt', opened);

/** What was said of the change. */
const reportIn = ({ visitor }: Opened): string => visibleText(visitor.root.querySelector('.progress ~ [aria-live]')!);
const panelIn = ({ visitor }: Opened): HTMLElement => visitor.root.querySelector('.panel')!;

describe('the language of a visit', () => {
  it('is offered in every language of the questionnaire, by its own name, once it is asked for', async () => {
    const { visitor } = await openInEnglish();
    expect(visitor.all('button', /^(English|Tiếng Việt)$/)).to.deep.equal([]);
    expect(visitor.find('button', 'Language: English').ariaExpanded).to.equal('false');
    await visitor.press('Language: English');
    expect(visitor.find('button', 'Language: English').ariaExpanded).to.equal('true');
    expect(visitor.all('button', /^(English|Tiếng Việt|العربية)$/).map((button) => [nameOf(button), button.lang, button.ariaCurrent])).to.deep.equal([['English', 'en', 'true'], ['Tiếng Việt', 'vi', null]]);
  });

  it('is no choice where the questionnaire has but one', async () => {
    const whole = await microneedling();
    const definition = { ...whole, questionnaire: { ...whole.questionnaire, languages: ['en'] } };
    const { visitor } = await openInEnglish({ definition });
    expect(visitor.all('button', /Language/)).to.deep.equal([]);
  });

  it('changes at a question with everything said and ticked still there, and is announced once', async () => {
    const opened = await openInEnglish();
    const { visitor, speech, reports } = opened;
    const words = wordsOf(speech.whole.questionnaire, 'vi', 'Lotus Skin Clinic');
    await visitor.walk(shortest, age);
    await visitor.choose('22 to 39');
    await askForVietnamese(opened);
    expect(speech.asked).to.deep.equal(['vi']);
    expect([visitor.title, visitor.find('button', 'Language: English').ariaBusy]).to.deep.equal([age, 'true']);
    await speech.arrive();
    expect(visitor.title).to.equal(words.text('age-band'));
    expect((visitor.find('radio', words.label('age-band', '22-39')) as HTMLInputElement).checked).to.equal(true);
    expect(visitor.names('button').filter((name) => name.endsWith(vi.change(words.text('consent'))))).to.have.length(1);
    expect(panelIn(opened).lang).to.equal('vi');
    expect(nameOf(visitor.find('progressbar'))).to.match(/^Phần \d trên tổng số \d$/);
    expect(reports.filter((report) => report.startsWith('spoken'))).to.deep.equal(['spoken: vi']);
    expect(reportIn(opened)).to.equal('Đã chuyển sang Tiếng Việt.');
    expect(visitor.find('log').querySelector('[aria-live]')!.ariaLive).to.equal('off');
    await visitor.press(vi.continue);
    expect(visitor.title).to.equal(words.text('urgent-now'));
    expect(visitor.find('log').querySelector('[aria-live]')!.ariaLive).to.equal('polite');
  });

  it('leaves the focus on its button', async () => {
    const opened = await openInEnglish();
    const { visitor, speech } = opened;
    visitor.find('button', 'Language: English').focus();
    await askForVietnamese(opened);
    expect(visitor.root.activeElement).to.equal(visitor.find('button', 'Language: English'));
    await speech.arrive();
    expect(visitor.root.activeElement).to.equal(visitor.find('button', 'Ngôn ngữ: Tiếng Việt'));
  });

  it('stays what it was where the other cannot be loaded, says so, and can be asked for again', async () => {
    const opened = await openInEnglish();
    const { visitor, speech } = opened;
    await visitor.walk(shortest, age);
    await visitor.choose('22 to 39');
    await askForVietnamese(opened);
    await speech.fail();
    expect(visitor.title).to.equal(age);
    expect((visitor.find('radio', '22 to 39') as HTMLInputElement).checked).to.equal(true);
    expect(reportIn(opened)).to.equal(en.languageFailed('Tiếng Việt'));
    expect(panelIn(opened).lang).to.equal('en');
    await askForVietnamese(opened);
    await speech.arrive();
    expect(panelIn(opened).lang).to.equal('vi');
    expect(reportIn(opened)).to.equal('Đã chuyển sang Tiếng Việt.');
  });

  it('stays what it was where what is loaded belongs to another version', async () => {
    const opened = await openInEnglish();
    await askForVietnamese(opened);
    await opened.speech.arrive({ ...inLanguage(opened.speech.whole, 'vi'), hash: 'another' });
    expect(panelIn(opened).lang).to.equal('en');
    expect(reportIn(opened)).to.equal(en.languageFailed('Tiếng Việt'));
  });

  it('stays what it was where the visitor takes the wish back before it is there', async () => {
    const opened = await openInEnglish();
    await askForVietnamese(opened);
    opened.visitor.find('button', 'Language: English').click();
    await opened.panel.updateComplete;
    await opened.visitor.press('English');
    await opened.speech.arrive();
    expect([panelIn(opened).lang, reportIn(opened)]).to.deep.equal(['en', '']);
  });

  it('is kept with each answer: staff read the words it was given to', async () => {
    const opened = await openInEnglish();
    const { visitor, speech } = opened;
    const words = wordsOf(speech.whole.questionnaire, 'vi', 'Lotus Skin Clinic');
    await visitor.answer([healthConsent, contactConsent]);
    await visitor.walk(shortest, now);
    await askForVietnamese(opened);
    await speech.arrive();
    await visitor.choose(words.label('urgent-now', 'none'));
    await visitor.press(vi.continue);
    while (visitor.title !== vi.reviewTitle) await visitor.press(vi.skip);
    await ask('Ngôn ngữ: Tiếng Việt', 'English', opened);
    await speech.arrive();
    expect(visitor.title).to.equal(review);
    await visitor.press('Send');
    const [submission] = opened.transport.sent;
    const said = (id: string): unknown => submission?.summary.answers.find(({ question }) => question === id)?.shown;
    expect(said('age-band')).to.deep.include({ question: age, answer: ['22 to 39'], language: 'en' });
    expect(said('urgent-now')).to.deep.include({ question: words.text('urgent-now'), answer: [words.label('urgent-now', 'none')], language: 'vi' });
    expect(submission?.summary.languages.visitor).to.have.members(['en', 'vi']);
    expect(visitor.all('button', change(consent))).to.deep.equal([]);
  });

  it('is chosen by keyboard; Escape folds the list and nothing else', async () => {
    const { visitor, reports } = await openInEnglish({ display: 'bubble' });
    visitor.find('button', 'Language: English').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(nameOf(visitor.root.activeElement!)).to.equal('English');
    await sendKeys({ press: 'Escape' });
    expect(visitor.all('button', 'English')).to.deep.equal([]);
    expect(visitor.root.activeElement).to.equal(visitor.find('button', 'Language: English'));
    expect(reports).to.deep.equal([]);
  });

  it('is gone through by arrows, Home and End, as a list of buttons under its own is', async () => {
    const { visitor, panel } = await openInEnglish();
    const focused = async (key: string): Promise<string> => {
      await sendKeys({ press: key });
      await panel.updateComplete;
      return nameOf(visitor.root.activeElement!);
    };
    visitor.find('button', 'Language: English').focus();
    expect(await focused('ArrowDown')).to.equal('Language: English');
    await sendKeys({ press: 'Enter' });
    const keys = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'ArrowUp', 'ArrowUp'];
    const names = ['English', 'Tiếng Việt', 'Tiếng Việt', 'English', 'Tiếng Việt', 'English', 'Language: English', 'Language: English'];
    for (const [at, key] of keys.entries()) expect(await focused(key), `${at} ${key}`).to.equal(names[at]);
  });

  it('is folded away once the focus is elsewhere', async () => {
    const { visitor, panel } = await openInEnglish();
    visitor.find('button', 'Language: English').focus();
    await visitor.press('Language: English');
    visitor.find('checkbox', healthConsent).focus();
    await panel.updateComplete;
    expect(visitor.all('button', 'English')).to.deep.equal([]);
  });
});
