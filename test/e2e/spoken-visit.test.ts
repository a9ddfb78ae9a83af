import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useDemo } from './use-demo.ts';
import { SpokenTree, type Spoken } from './spoken-tree.ts';
import { shortest, words } from './walk.ts';

const on = useDemo();
const INTERACTIVE = ['button', 'link', 'checkbox', 'radio', 'textbox', 'searchbox', 'combobox', 'DisclosureTriangle', 'slider', 'spinbutton'];

/** The headings of level 2 in the chat. */
const headings = async (tree: SpokenTree): Promise<Spoken[]> =>
  (await tree.find('heading')).filter(({ states, around }) => states['level'] === 2 && around.some(({ role }) => role === 'dialog'));

/** The title of what is to be read or answered now, which is the one heading of level 2. */
const titleIn = async (tree: SpokenTree): Promise<string> => (await tree.only(() => headings(tree), 'headings')).name;

/** Waits until the title is another. */
async function afterTitle(tree: SpokenTree, before: string): Promise<string> {
  const others = async (): Promise<Spoken[]> => {
    const all = await headings(tree);
    return all.some(({ name }) => name === before) ? [] : all;
  };
  return (await tree.only(others, `headings after “${before}”`)).name;
}

/** Everything that can be used has a name, and what belongs to a question stands in the group that its text names. */
async function expectToldWell(tree: SpokenTree, title: string): Promise<void> {
  const inChat = (await tree.all()).filter(({ around }) => around.some(({ role }) => role === 'dialog'));
  for (const { role, name } of inChat) if (INTERACTIVE.includes(role)) assert.notEqual(name, '', `a ${role} without a name at “${title}”`);
  const controls = inChat.filter(({ role }) => ['checkbox', 'radio', 'textbox'].includes(role));
  for (const { role, name, around } of controls) {
    assert.ok(around.some((one) => ['group', 'radiogroup'].includes(one.role) && one.name === title), `the ${role} “${name}” is in no group named “${title}”`);
  }
  const again = controls.filter((one, at) => controls.findIndex(({ role, name }) => role === one.role && name === one.name) !== at);
  assert.deepEqual(again.map(({ name }) => name), [], `two controls have one name at “${title}”`);
}

test('a whole visit through closed roots by what assistive technology is told, roles and names and nothing else', async () => {
  const page = await on.open('index.html', { roots: 'closed' });
  const tree = await SpokenTree.of(page);
  await tree.press('button', 'Before your visit');
  await tree.wait('dialog', 'Before your visit: questions from Lotus Skin Clinic');
  await tree.wait('heading', words.text('consent'));
  const seen: string[] = [];
  for (let title = await titleIn(tree); title !== 'Your answers'; title = await afterTitle(tree, title)) {
    seen.push(title);
    await expectToldWell(tree, title);
    const labels = shortest[title] ?? [];
    for (const name of labels) {
      const [radio] = await tree.find('radio', name);
      await tree.press(radio ? 'radio' : 'checkbox', name);
      const [chosen] = await tree.find(radio ? 'radio' : 'checkbox', name);
      assert.equal(String(chosen?.states['checked']), 'true', `“${name}” does not say that it is chosen`);
    }
    await tree.press('button', labels.length > 0 ? 'Continue' : 'Skip');
  }
  assert.ok(seen.length > 15);
  await expectToldWell(tree, 'Your answers');
  await tree.wait('button', `Change: ${words.text('age-band')}`);
  await tree.press('button', 'Send');
  await tree.wait('heading', 'Sent');
});

test('a safety text, an answer that is missing and a question over everything else are told as what they are', async () => {
  const page = await on.open('index.html', { roots: 'closed' });
  const tree = await SpokenTree.of(page);
  await tree.press('button', 'Before your visit');
  await tree.wait('heading', words.text('consent'));
  await tree.press('button', 'Continue');
  const [box] = await tree.find('checkbox', words.label('consent', 'health'));
  const inAlert = (await tree.all()).filter(({ around }) => around.some(({ role }) => role === 'alert')).map(({ name }) => name);
  assert.match(inAlert.join(' '), /please tick the box/);
  assert.equal(String(box?.states['invalid']), 'true');
  await tree.press('checkbox', words.label('consent', 'health'));
  await tree.press('button', 'Continue');
  await afterTitle(tree, words.text('consent'));
  await tree.press('button', 'Start again');
  await tree.wait('alertdialog', 'Start again?');
  assert.deepEqual(await tree.find('radio'), [], 'nothing under the question is told');
  await tree.press('button', 'Keep my answers');
  await tree.press('radio', words.label('age-band', '40-59'));
  await tree.press('button', 'Continue');
  await tree.wait('heading', words.text('urgent-now'));
  await tree.press('checkbox', words.label('urgent-now', 'breathing-swelling'));
  const call = await tree.wait('link', 'Call emergency 115');
  assert.ok(call.around.some(({ role }) => role === 'alert'), 'the safety text is an alert');
});
