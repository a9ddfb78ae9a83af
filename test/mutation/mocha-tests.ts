import type * as NodeTests from 'node:test';

/** What tests for Node take from `node:test`, as mocha has it, so that one runner runs them all. */
const { describe, it, before, after, beforeEach, afterEach } = globalThis as typeof globalThis & typeof NodeTests;

export { after, afterEach, before, beforeEach, describe, it, it as test };
