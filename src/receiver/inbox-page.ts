import { Hono } from 'hono';

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

const HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<title>Inbox – Preconsult</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/inbox/page.css">
<script type="module" src="/inbox.js"></script>
</head>
<body>
<preconsult-inbox></preconsult-inbox>
<noscript>The inbox needs JavaScript. Switch it on for this address and load the page again.</noscript>
</body>
</html>
`;

const CSS = `html { color-scheme: light dark; height: 100%; background: light-dark(#fffdfa, #171917); color: light-dark(#1d2321, #eef2ef); }
body { margin: 0; min-height: 100%; }
noscript { display: block; margin: 32px; font: 17px/1.45 system-ui, sans-serif; }
@media print { html { background: none; } }
@page { size: A4; margin: 12mm; }
`;

/** The page that staff open; the element on it does the rest. */
export function inboxPage(): Hono {
  const app = new Hono();
  app.get('/', (context) =>
    context.html(HTML, 200, {
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    }),
  );
  app.get('/page.css', (context) => context.body(CSS, 200, { 'content-type': 'text/css; charset=utf-8' }));
  return app;
}
