import { expect } from '@open-wc/testing';
import { useBackend } from '../harness/use-backend.ts';
import { review, shortest } from '../ui/microneedling-answers.ts';
import { closePages, openPage, until, type Page } from './open-page.ts';

/** A page that trusts nobody but itself and the widget's origin. */
function strictPage(widget: string): string {
  const policy = [
    `default-src 'none'`,
    `script-src ${location.origin}/test/embed/pages/witness.js ${widget}`,
    `style-src 'self'`,
    `connect-src ${widget}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    'trusted-types preconsult preconsult-loader',
  ].join('; ');
  // The page has no address of its own, so a draft has to be allowed on it.
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>Strict</title>
    <script src="${location.origin}/test/embed/pages/witness.js"></script>
    <script async src="${widget}/preconsult.js" crossorigin="anonymous" data-questionnaire="microneedling" data-allow-draft
      data-endpoint="${widget}/c/lotus/submissions" data-clinic-name="Lotus Skin Clinic" data-emergency-number="115"></script>
  </head>
  <body><h1>Lotus Skin Clinic</h1></body>
</html>`;
}

describe('a page under a strict Content-Security-Policy and Trusted Types', () => {
  let page: Page;
  beforeEach(async () => {
    const { widgetOrigin } = await useBackend();
    page = await openPage({ html: strictPage(widgetOrigin) });
    await until(() => page.chats.length === 1, 'the chat is on the page');
  });
  afterEach(closePages);

  it('is strict: it blocks what it does not know', async () => {
    const style = page.document.createElement('style');
    style.textContent = 'h1 { color: red }';
    page.document.head.append(style);
    await until(() => page.witness.violations.length > 0, 'a violation is reported');
  });

  it('lets a whole visit through to Sent without one violation', async () => {
    const visitor = await page.open();
    await visitor.walk(shortest, review);
    await visitor.press('Send');
    await visitor.reach('Sent');
    expect(page.witness.violations).to.deep.equal([]);
    expect(page.witness.errors).to.deep.equal([]);
    expect(getComputedStyle(visitor.root.querySelector('.panel')!).display).not.to.equal('block');
  });
});
