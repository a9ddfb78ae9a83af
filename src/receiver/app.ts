// The receiver: takes submissions over HTTP, keeps them, shows them to staff, and serves the widget's files. Node only.
// It must not know how a visit runs or how a summary is drawn; only a store's own file may know SQL.

import { Hono } from 'hono';
import { inboxApi } from './inbox-api.ts';
import { inboxPage } from './inbox-page.ts';
import type { Receiver } from './receiver.ts';
import { signInApi } from './sign-in-api.ts';
import { submissionApi } from './submission-api.ts';
import { widgetFiles } from './widget-files.ts';

/** The receiver's routes. */
export function createApp(receiver: Receiver): Hono {
  const app = new Hono();
  app.onError((error, context) => {
    // The message of an error may quote a body, so only its kind and its place are logged.
    receiver.log(`${context.req.method} ${context.req.routePath}: ${error.name}`);
    return context.json({ error: 'the receiver failed; nothing was confirmed, try again' }, 500);
  });
  app.notFound((context) => context.json({ error: 'there is nothing at this address' }, 404));
  app.use(async (context, next) => {
    context.header('x-content-type-options', 'nosniff');
    await next();
  });
  app.get('/healthz', (context) => context.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }));
  app.route('/c', submissionApi(receiver));
  app.use('/inbox/*', async (context, next) => {
    context.header('cache-control', 'no-store');
    context.header('referrer-policy', 'no-referrer');
    await next();
  });
  app.route('/inbox', inboxPage(receiver));
  app.route('/inbox', signInApi(receiver));
  app.route('/inbox', inboxApi(receiver));
  app.route('/', widgetFiles(receiver));
  return app;
}
