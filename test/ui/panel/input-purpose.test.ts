import { expect } from '@open-wc/testing';
import { consent, contactConsent, healthConsent, now, review, shortest } from '../microneedling-answers.ts';
import { openPanel } from './open-panel.ts';

const name = 'What name should we use?';

describe('what a browser knows of its user', () => {
  it('is offered for the name, the telephone number and the e-mail address, and for nothing else', async () => {
    const { visitor } = await openPanel();
    const offered: string[] = [];
    await visitor.walk({ ...shortest, [consent]: [healthConsent, contactConsent], 'How may we contact you?': ['By phone'] }, review, (title) => {
      for (const line of visitor.all('textbox')) {
        const { autocomplete } = line as HTMLInputElement | HTMLTextAreaElement;
        if (!['', 'off'].includes(autocomplete)) offered.push(`${title} ${autocomplete}`);
      }
    });
    expect(offered).to.deep.equal([`${name} name`, 'What is your phone number? tel']);
  });

  it('is offered where only the clinic is told, too', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, now);
    await visitor.answer(['Trouble breathing, or swelling of my face, lips or tongue']);
    await visitor.press('Tell Lotus Skin Clinic what I chose');
    expect((visitor.find('textbox') as HTMLInputElement).autocomplete).to.equal('name');
  });
});
