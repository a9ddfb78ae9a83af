import { expect } from '@open-wc/testing';
import { canonicalJson } from '../../src/definition/canonical-json.ts';
import { hashedText } from '../../src/definition/hashed-text.ts';
import { sha256 } from '../../src/definition/sha-256.ts';
import { microneedlingQuestionnaire } from '../fixtures/microneedling.ts';

/** The double with these bits. */
const fromBits = (bits: string): number => new DataView(new BigUint64Array([BigInt(`0x${bits}`)]).buffer).getFloat64(0, true);

describe('canonical JSON', () => {
  it('is as the example of RFC 8785, section 3.2.2', () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(value)).to.equal(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts names by UTF-16 code units, as the example of section 3.2.3', () => {
    const value = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh', '1': 'One', '\ud83d\ude00': 'Emoji: Grinning Face', '\u0080': 'Control', '\u00f6': 'Latin Small Letter O With Diaeresis' };
    const sorted = Object.values(JSON.parse(canonicalJson(Object.fromEntries(Object.entries(value).map(([key, text]) => [`k${key}`, text]))) as string) as object);
    expect(sorted).to.deep.equal([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  // Appendix B of RFC 8785.
  const numbers: [bits: string, json: string][] = [
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ];
  for (const [bits, json] of numbers) it(`writes the number ${bits} as ${json}`, () => expect(canonicalJson(fromBits(bits))).to.equal(json));

  for (const value of [Number.NaN, Infinity, -Infinity]) {
    it(`refuses ${value}`, () => expect(() => canonicalJson({ deep: [value] })).to.throw(RangeError));
  }

  it('leaves out members that are undefined and writes undefined items as null', () => {
    expect(canonicalJson({ b: undefined, a: [undefined, 1] })).to.equal('{"a":[null,1]}');
  });

  it('does not depend on the order of members, and does on that of items', () => {
    expect(canonicalJson({ b: { d: 1, c: 2 }, a: 3 })).to.equal(canonicalJson({ a: 3, b: { c: 2, d: 1 } }));
    expect(canonicalJson([1, 2])).to.not.equal(canonicalJson([2, 1]));
  });

  it('keeps names that every object has', () => {
    expect(canonicalJson(JSON.parse('{"toString":1,"__proto__":{"a":1},"constructor":2}'))).to.equal('{"__proto__":{"a":1},"constructor":2,"toString":1}');
  });
});

describe('the hashed text of a questionnaire', () => {
  const hash = (text: string): string => sha256(new TextEncoder().encode(text));
  const original = hashedText(microneedlingQuestionnaire());

  it('does not change with the order of members or with an approval', () => {
    const reversed = {} as ReturnType<typeof microneedlingQuestionnaire>;
    Object.assign(reversed, Object.fromEntries(Object.entries(microneedlingQuestionnaire()).reverse()));
    expect(hashedText(reversed)).to.equal(original);
    const approval = { owner: 'Dr Lan', role: 'Dermatologist', date: '2026-01-01', hash: hash(original) };
    expect(hashedText({ ...microneedlingQuestionnaire(), approval })).to.equal(original);
  });

  it('changes with a single letter of the prose, and with the structure', () => {
    const worded = microneedlingQuestionnaire();
    const prose = worded.prose['en'];
    if (!prose) throw new Error('no prose');
    prose.title += '.';
    const restructured = microneedlingQuestionnaire();
    restructured.sections.reverse();
    expect(new Set([original, hashedText(worded), hashedText(restructured)]).size).to.equal(3);
  });
});
