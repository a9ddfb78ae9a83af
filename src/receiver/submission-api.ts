import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Issue } from '../definition/shape.ts';
import { parseSubmission } from '../summary/parse-submission.ts';
import type { Submission } from '../summary/types.ts';
import type { Receiver } from './receiver.ts';
import { crossOrigin, preflight } from './cross-origin.ts';
import { judgeOrKeep } from './judge.ts';
import type { Clinic } from './judge.ts';
import { limitRate } from './limit-rate.ts';
import { sha256 } from './secrets.ts';

/** The greatest body, in bytes. */
const MAX_BODY = 1024 * 1024;
/** The most faults that one answer lists. */
const MAX_ISSUES = 50;

/** Why a request is refused. */
interface Refusal {
  status: 400 | 422;
  error: string;
  issues?: Issue[];
}

/** Reads a body as a submission that agrees with its idempotency key. */
function read(bytes: Uint8Array, key: string | undefined): { submission: Submission } | Refusal {
  if (key === undefined) return { status: 400, error: 'the header Idempotency-Key is missing; send the submissionId in quotation marks' };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { status: 400, error: 'the body is not JSON in UTF-8; send one JSON object' };
  }
  const parsed = parseSubmission(value);
  if ('issues' in parsed) {
    return { status: 422, error: 'the body is not a valid submission', issues: parsed.issues.slice(0, MAX_ISSUES) };
  }
  if (key === `"${parsed.submission.submissionId}"`) return parsed;
  return { status: 400, error: 'the header Idempotency-Key is not the submissionId in quotation marks; send the two alike' };
}

async function keep(receiver: Receiver, context: Context, clinic: Clinic): Promise<Response> {
  const { store, feed, judge, secrets, now, log } = receiver;
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  const reading = read(bytes, context.req.header('idempotency-key'));
  if ('error' in reading) return context.json({ error: reading.error, issues: reading.issues }, reading.status);
  const { submission } = reading;
  const { submissionId, replaces = null } = submission;
  const judgement = judgeOrKeep(judge, submission, clinic, log);
  if ('refused' in judgement) {
    const issue: Issue = { path: '$.summary.answers', message: judgement.refused, hint: 'send only visits of consenting adults' };
    return context.json({ error: 'the submission may not be kept', issues: [issue] }, 422);
  }
  const kept = await store.keep({
    clinic: clinic.id,
    submissionId,
    replaces,
    submission,
    digest: sha256(bytes),
    receipt: secrets.receipt(),
    receivedAt: now().toISOString(),
    ...judgement,
  });
  if (kept.kept === 'conflict') {
    const hint = 'send edited answers under a new submissionId, with the old one as "replaces"';
    const issue: Issue = { path: '$.submissionId', message: 'this id was received before with other bytes', hint };
    return context.json({ error: 'the submission differs from the one received earlier', issues: [issue] }, 422);
  }
  // The visit is stored: whatever happens to the readers of the inbox, the visitor gets the receipt.
  const changed = replaces === null ? [submissionId] : [submissionId, replaces];
  if (kept.kept === 'first') await feed.publish(clinic.id, changed).catch(() => log(`telling the inbox of ${submissionId} failed`));
  return context.json({ receipt: kept.receipt, submissionId }, kept.kept === 'first' ? 201 : 200);
}

/** `POST /:clinic/submissions`: takes a finished visit, stores it once, and answers with a receipt. */
export function submissionApi(receiver: Receiver): Hono {
  const app = new Hono();
  const clinicOf = (context: Context): Clinic | undefined => receiver.clinics.get(context.req.param('clinic') ?? '');
  app.use('/:clinic/submissions', async (context, next) => {
    context.header('cache-control', 'no-store');
    if (clinicOf(context)) return next();
    // Any page may read that its endpoint is wrong, so that a browser does not take it for a lost connection.
    context.header('access-control-allow-origin', '*');
    if (context.req.method === 'OPTIONS') return preflight(context);
    return context.json({ error: 'no such clinic; check the endpoint in the script tag' }, 404);
  });
  app.use('/:clinic/submissions', crossOrigin(clinicOf));
  app.use('/:clinic/submissions', async (context, next) => {
    if (context.req.method === 'POST') return next();
    return context.json({ error: 'send submissions by POST' }, 405, { allow: 'POST, OPTIONS' });
  });
  app.use('/:clinic/submissions', limitRate(receiver));
  app.use('/:clinic/submissions', async (context, next) => {
    const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type === 'application/json') return next();
    return context.json({ error: 'the content-type is not application/json; send JSON and say so' }, 415);
  });
  const tooBig = (context: Context): Response =>
    context.json({ error: `the body is larger than ${MAX_BODY} bytes` }, 413, { connection: 'close' });
  app.post('/:clinic/submissions', bodyLimit({ maxSize: MAX_BODY, onError: tooBig }), async (context) => {
    const clinic = clinicOf(context);
    return clinic ? keep(receiver, context, clinic) : context.notFound();
  });
  return app;
}
