import { expect } from '@open-wc/testing';
import { newId } from '../../src/embed/new-id.ts';

describe('a new id', () => {
  it('is a UUID of version 4 in lower case, and never twice the same', () => {
    const ids = Array.from({ length: 500 }, newId);
    for (const id of ids) expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
