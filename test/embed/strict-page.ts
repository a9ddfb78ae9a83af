import { useBackend } from '../harness/use-backend.ts';
import { openPage, type Page } from './open-page.ts';

/** A page that trusts nobody but itself and the widget's origin. */
function textOf(widget: string, data: string, policies: string): string {
  const policy = [
    `default-src 'none'`,
    `script-src ${location.origin}/test/embed/pages/witness.js ${widget}`,
    `style-src 'self'`,
    `connect-src ${widget}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${policies}`,
  ].join('; ');
  // The page has no address of its own, so a draft has to be allowed on it.
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>Strict</title>
    <script src="${location.origin}/test/embed/pages/witness.js"></script>
    <script async src="${widget}/preconsult.js" crossorigin="anonymous" ${data}></script>
  </head>
  <body><h1>Lotus Skin Clinic</h1></body>
</html>`;
}

/** Opens it, with a script tag that carries these settings, under these policies of Trusted Types. */
export async function openStrictPage(data = '', policies = 'preconsult preconsult-loader'): Promise<Page> {
  const { widgetOrigin } = await useBackend();
  return openPage({ html: textOf(widgetOrigin, data.replaceAll('{widget}', widgetOrigin), policies) });
}
