import { createHash } from 'node:crypto';

/** Letters and digits that are not mistaken for each other when read over the telephone (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Makes what nobody may guess. */
export interface Secrets {
  /** 256 random bits, base64url. */
  token(): string;
  /** 50 random bits as two groups of five characters, for a visitor to read out. */
  receipt(): string;
}

/** Secrets from a source of random bytes. */
export function secretsFrom(randomBytes: (count: number) => Uint8Array): Secrets {
  return {
    token: () => Buffer.from(randomBytes(32)).toString('base64url'),
    receipt() {
      const letters = Array.from(randomBytes(10), (byte) => ALPHABET[byte % 32]);
      return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
    },
  };
}

/** SHA-256, lower-case hexadecimal. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
