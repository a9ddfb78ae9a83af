import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfEndedBrowser } from './launchers.ts';

const fault = (name: string): Error => Object.assign(new Error('WebDriverError: refused when running "url" with method "POST"'), { name });

test('what a browser was asked for before it was started anew is no failure of the run', () => assert.ok(isOfEndedBrowser(fault('invalid session id'))));

test('any other fault is', () => {
  for (const reason of [fault('unknown error'), fault('no such window'), 'invalid session id', undefined]) assert.ok(!isOfEndedBrowser(reason));
});
