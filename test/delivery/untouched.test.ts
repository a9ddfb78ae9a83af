import { expect } from '@open-wc/testing';
import { untouched } from '../../src/delivery/untouched.ts';

const address = new URL('/__backend.json', location.href).href;
const words = { list: ['a', 'ế', '"'], nested: { text: 'marker', none: undefined, at: [1, null, true] } };

describe('what the page did not touch', () => {
  let host: HTMLElement;
  let root: ShadowRoot;
  const kept = { fetch: window.fetch, stringify: JSON.stringify };
  beforeEach(() => {
    host = document.createElement('div');
    root = host.attachShadow({ mode: 'closed' });
    document.body.append(host);
  });
  afterEach(() => {
    host.remove();
    window.fetch = kept.fetch;
    JSON.stringify = kept.stringify;
    Reflect.deleteProperty(Array.prototype, 'toJSON');
  });

  it('sends past a fetch of the page’s own', async () => {
    const asked: unknown[] = [];
    window.fetch = async (input) => (asked.push(input), new Response('mine'));
    const response = await untouched(root).fetch(address, {});
    expect(await response.json()).to.have.property('widgetOrigin');
    expect(asked).to.deep.equal([]);
  });

  it('writes past a JSON of the page’s own', () => {
    const expected = kept.stringify(words);
    JSON.stringify = () => 'mine';
    Object.assign(Array.prototype, { toJSON: () => 'mine' });
    const written = untouched(root).toJson(words);
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    expect(written).to.equal(expected);
  });

  it('adds no frame that the page can find, and one at the most', async () => {
    const before = [window.length, document.querySelectorAll('iframe').length];
    const { fetch, toJson } = untouched(root);
    toJson(words);
    await fetch(address);
    await fetch(address);
    expect([window.length, document.querySelectorAll('iframe').length]).to.deep.equal(before);
    expect(root.querySelectorAll('iframe')).to.have.length(1);
  });

  it('works on when its place was moved', async () => {
    const { fetch, toJson } = untouched(root);
    toJson(words);
    document.body.prepend(host);
    expect(toJson(words)).to.equal(kept.stringify(words));
    expect((await fetch(address)).ok).to.equal(true);
  });

  it('uses the page’s own where its place has left the page', async () => {
    host.remove();
    const { fetch, toJson } = untouched(root);
    expect(toJson(words)).to.equal(kept.stringify(words));
    expect((await fetch(address)).ok).to.equal(true);
  });

  it('ends with its signal, though the frame that was asked is gone', async () => {
    const { fetch } = untouched(root);
    const time = new AbortController();
    const asked = fetch('/__never-answers', { signal: time.signal });
    host.remove();
    time.abort(new DOMException('late', 'TimeoutError'));
    const error = await asked.catch((reason: Error) => reason);
    expect(error).to.be.instanceOf(DOMException).and.to.have.property('name', 'TimeoutError');
  });

  it('ends at once with a signal that has already ended', async () => {
    const error = await untouched(root).fetch(address, { signal: AbortSignal.abort() }).catch((reason: Error) => reason);
    expect(error).to.have.property('name', 'AbortError');
  });
});
