import { parseQuestionnaire } from '../../../src/definition/parse-questionnaire.ts';
import type { Definition } from '../../../src/definition/types.ts';
import { questionTypes } from '../../../src/questions/question-types.ts';

const medicines = {
  id: 'medicines',
  type: 'group',
  repeats: { max: 2 },
  items: [
    { id: 'medicine', type: 'short-text' },
    { id: 'since', type: 'date', max: 'today', notSure: true },
  ],
};

const body = {
  id: 'body',
  type: 'group',
  items: [
    { id: 'weight', type: 'quantity', options: [{ code: 'kg' }, { code: 'lb' }], decimals: 1 },
    { id: 'pain', type: 'scale', min: 0, max: 10 },
    { id: 'where', type: 'areas', options: [{ code: 'chin' }, { code: 'cheek' }] },
  ],
};

const json = {
  schema: 'preconsult-questionnaire/1',
  id: 'every-kind',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'about',
      heading: 'about',
      items: [
        { id: 'welcome', type: 'display' },
        { id: 'clinic-number', type: 'short-text', initial: 'L-17', readOnly: true },
        { id: 'name', type: 'short-text', initial: 'Linh' },
        { id: 'pregnant', type: 'yes-no', mandatory: 'required' },
        { id: 'children', type: 'integer', min: 0, max: 20 },
        { id: 'product', type: 'single-choice', options: [{ code: 'cream' }], openChoice: true },
        { id: 'allergies', type: 'short-text', repeats: { max: 3 } },
        { id: 'photo', type: 'attachment' },
      ],
    },
    { id: 'health', heading: 'health', items: [medicines, body, { id: 'best-time', type: 'time' }, { id: 'seen', type: 'date-time' }, { id: 'page', type: 'url' }] },
  ],
  prose: {
    en: {
      title: 'A bit of everything',
      intro: [{ text: 'Hello' }],
      footer: [{ text: 'Bye' }],
      sections: { about: { title: 'About you' }, health: { title: 'Your health', intro: 'Now your health.' } },
      groups: {
        medicines: { title: 'Medicines', intro: 'One after another.', ask: 'Do you take any medicine?', askAnother: 'Do you take another one?' },
        body: { title: 'Your body', intro: 'Only as you like.' },
      },
      questions: {
        welcome: { text: 'Please take your time.' },
        'clinic-number': { text: 'Your number with us' },
        name: { text: 'What is your name?' },
        pregnant: { text: 'Are you pregnant, {answer:name}?', otherwise: 'Are you pregnant?' },
        children: { text: 'How many children do you have?' },
        product: { text: 'What do you use?', options: { cream: 'A cream' } },
        allergies: { text: 'What are you allergic to?' },
        photo: { text: 'A photo of your skin' },
        medicine: { text: 'Which medicine?' },
        since: { text: 'Since when do you take {answer:medicine}?', otherwise: 'Since when do you take it?' },
        weight: { text: 'What do you weigh?', options: { kg: 'kg', lb: 'pounds' } },
        pain: { text: 'How much does it hurt?', ends: { low: 'Not at all', high: 'Very much' } },
        where: { text: 'Where does it hurt?', options: { chin: 'Chin', cheek: 'Cheek' } },
        'best-time': { text: 'When may we call?' },
        seen: { text: 'When were you last seen?' },
        page: { text: 'A web page about it' },
      },
    },
  },
};

/** A questionnaire with a question of nearly every kind, one that cannot be changed, and groups, one of which repeats. */
export function everyKind(): Definition {
  const parsed = parseQuestionnaire(json, questionTypes);
  if ('issues' in parsed) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return { questionnaire: parsed.questionnaire, hash: '0'.repeat(64) };
}
