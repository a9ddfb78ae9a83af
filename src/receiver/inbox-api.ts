import { Hono } from 'hono';
import type { Receiver } from './receiver.ts';
import { inboxEvents } from './inbox-events.ts';
import { inboxPage, placeFrom } from './inbox-list.ts';
import { sameOrigin } from './same-origin.ts';
import { accessOf } from './sign-in.ts';
import { sessionOf } from './sign-in-api.ts';
import type { Access } from './store.ts';

const REMEDY = 'open a new sign-in link; starting the receiver again prints one';

/** The list, a submission and the events of the inbox, for whoever is signed in. */
export function inboxApi(receiver: Receiver): Hono<{ Variables: { access: Access } }> {
  const { store, feed, now, heartbeat } = receiver;
  const app = new Hono<{ Variables: { access: Access } }>();
  app.use('/*', sameOrigin);
  app.use('/*', async (context, next) => {
    const session = sessionOf(context);
    const access = session === undefined ? null : await accessOf(receiver, session);
    if (!access) return context.json({ error: 'you are not signed in', reason: 'no-session', remedy: REMEDY }, 401);
    context.set('access', access);
    return next();
  });
  app.get('/submissions', async (context) => {
    const text = context.req.query('older');
    const after = text === undefined ? null : placeFrom(text);
    if (text !== undefined && after === null) return context.json({ error: '"older" is not what an earlier answer gave' }, 400);
    return context.json(await inboxPage(receiver, context.get('access').clinic, after));
  });
  app.get('/submissions/:id', async (context) => {
    const { clinic, staff } = context.get('access');
    const id = context.req.param('id');
    if (!(await store.entry(clinic, id))) return context.json({ error: 'there is no such submission', reason: 'no-submission' }, 404);
    await store.addOpening({ clinic, submissionId: id, staff, at: now().toISOString() });
    await feed.publish(clinic, [id]);
    return context.json(await store.submission(clinic, id));
  });
  app.get('/events', (context) => {
    const { clinic } = context.get('access');
    const allowed = async (): Promise<boolean> => (await accessOf(receiver, sessionOf(context) ?? '')) !== null;
    const stream = inboxEvents({ feed, clinic, allowed, heartbeat });
    return context.body(stream, 200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
  });
  return app;
}
