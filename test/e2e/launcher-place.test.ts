import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useDemo } from './use-demo.ts';
import { chat } from './walk.ts';

const on = useDemo();

test('on any phone the launcher lies over no part of what the clinic’s page asks a visitor to press first', async () => {
  for (const [width, height] of [[320, 568], [375, 667], [390, 664], [390, 844], [844, 390]] as const) {
    const page = await on.open('index.html', { viewport: { width, height } });
    const [launcher, call] = await Promise.all([chat(page).getByRole('button').boundingBox(), page.getByRole('main').getByRole('link', { name: 'Call' }).first().boundingBox()]);
    assert.ok(launcher && call);
    const isBeside = call.y + call.height <= launcher.y || call.y >= height || call.x + call.width <= launcher.x;
    assert.ok(isBeside, `${width} × ${height}: ${JSON.stringify({ launcher, call })}`);
  }
});
