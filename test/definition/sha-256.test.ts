import { expect } from '@open-wc/testing';
import { sha256 } from '../../src/definition/sha-256.ts';
import { randomFrom } from '../fixtures/random.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const hex = (buffer: ArrayBuffer): string => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

describe('SHA-256', () => {
  // FIPS 180-4 examples and the NIST Cryptographic Algorithm Validation Program's byte vectors.
  const vectors: [says: string, bytes: Uint8Array, digest: string][] = [
    ['nothing', bytesOf(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['"abc"', bytesOf('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'two blocks',
      bytesOf('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'),
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'four blocks',
      bytesOf('abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu'),
      'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
    ],
    ['a million times "a"', bytesOf('a'.repeat(1_000_000)), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
    ['one byte', Uint8Array.of(0xd3), '28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1'],
    ['four bytes', Uint8Array.of(0x74, 0xba, 0x25, 0x21), 'b16aa56be3880d18cd41e68384cf1ec8c17680c45a02b1575dc1518923ae8b0e'],
  ];
  for (const [says, bytes, digest] of vectors) it(`of ${says} is as published`, () => expect(sha256(bytes)).to.equal(digest));

  it('is what the browser computes, at every length around the ends of blocks', async () => {
    const random = randomFrom(1);
    for (const length of [1, 54, 55, 56, 57, 63, 64, 65, 118, 119, 120, 127, 128, 129, 1000]) {
      const bytes = Uint8Array.from({ length }, () => Math.floor(random() * 256));
      expect(sha256(bytes), `${length} bytes`).to.equal(hex(await crypto.subtle.digest('SHA-256', bytes)));
    }
  });

  it('is what the browser computes of text in any script', async () => {
    for (const text of ['Tôi muốn da mịn hơn', '🙂', '\u0000\uffff', 'x'.repeat(100_000)]) {
      expect(sha256(bytesOf(text))).to.equal(hex(await crypto.subtle.digest('SHA-256', bytesOf(text))));
    }
  });

  it('leaves the bytes alone, and reads only its part of a longer buffer', () => {
    const whole = bytesOf('xxabcxx');
    expect(sha256(whole.subarray(2, 5))).to.equal(sha256(bytesOf('abc')));
    expect(new TextDecoder().decode(whole)).to.equal('xxabcxx');
  });
});
