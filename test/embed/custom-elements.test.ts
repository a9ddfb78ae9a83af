import { expect } from '@open-wc/testing';
import { ATTRIBUTES } from '../../src/embed/attributes.ts';
import manifest from '../../src/embed/custom-elements.json' with { type: 'json' };
import * as events from '../../src/embed/events.ts';
import * as outcomeEvents from '../../src/embed/outcome-events.ts';
import { launcherStyles } from '../../src/embed/launcher.styles.ts';
import { dialogStyles } from '../../src/embed/dialog.styles.ts';
import { PreconsultPanel } from '../../src/ui/panel/preconsult-panel.ts';

const [{ declarations }] = manifest.modules as [(typeof manifest.modules)[number]];
const chat = declarations.find(({ tagName }) => tagName === 'preconsult-chat');
const names = (list: readonly { name: string }[] | undefined): string[] => (list ?? []).map(({ name }) => name).sort();

describe('what editors are told of <preconsult-chat>', () => {
  it('has every attribute', () => {
    expect(names(chat?.attributes)).to.deep.equal([...ATTRIBUTES, 'open'].sort());
  });

  it('has every event', () => {
    expect((chat?.events ?? []).map(({ type }) => type.text).sort()).to.deep.equal(Object.keys({ ...events, ...outcomeEvents }).sort());
    for (const { name, type } of chat?.events ?? []) {
      expect(name.replaceAll('-', '')).to.equal(type.text.replace('Event', '').toLowerCase());
    }
  });

  it('has every custom property that the page may set', () => {
    const styles = [launcherStyles, dialogStyles, ...PreconsultPanel.styles.map((sheet) => sheet.cssText)].join('\n');
    const used = new Set([...styles.matchAll(/var\((--preconsult-[a-z-]+)/g)].map(([, name]) => name ?? ''));
    expect(names(chat?.cssProperties)).to.deep.equal([...used].sort());
  });
});
