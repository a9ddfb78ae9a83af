import { Hono } from 'hono';
import { staffStringsFor } from '../locales/staff/staff-locales.ts';
import type { Receiver } from './receiver.ts';
import { accessOf } from './sign-in.ts';
import { sessionOf } from './sign-in-api.ts';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types preconsult preconsult-loader',
].join('; ');

const htmlIn = (language: string): string => {
  const { locale, inbox } = staffStringsFor(language);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<title>${inbox.title} – Preconsult</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/inbox/page.css">
<script type="module" src="/inbox.js"></script>
</head>
<body>
<preconsult-inbox></preconsult-inbox>
<noscript>${inbox.needsScript}</noscript>
</body>
</html>
`;
};

const CSS = `html { color-scheme: light dark; height: 100%; background: light-dark(#fffdfa, #171917); color: light-dark(#1d2321, #eef2ef); }
body { margin: 0; min-height: 100%; }
noscript { display: block; margin: 32px; font: 17px/1.45 system-ui, sans-serif; }
@media print { html { background: none; } }
@page { size: A4; margin: 12mm; }
`;

/** The language of the clinic that the session is for; before anybody has signed in, the one that all clinics here share, else English. */
async function languageFor(session: string | undefined, receiver: Receiver): Promise<string> {
  const access = session === undefined ? null : await accessOf(receiver, session);
  const own = access ? receiver.clinics.get(access.clinic)?.staffLanguage : undefined;
  const [first = 'en', ...others] = new Set([...receiver.clinics.values()].map(({ staffLanguage }) => staffLanguage));
  return own ?? (others.length === 0 ? first : 'en');
}

/** The page that staff open; the element on it does the rest. */
export function inboxPage(receiver: Receiver): Hono {
  const app = new Hono();
  app.get('/', async (context) =>
    context.html(htmlIn(await languageFor(sessionOf(context), receiver)), 200, {
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    }),
  );
  app.get('/page.css', (context) => context.body(CSS, 200, { 'content-type': 'text/css; charset=utf-8' }));
  return app;
}
