import { expect } from '@open-wc/testing';
import { issuesOf } from '../fixtures/broken.ts';

/** One broken input: what is wrong, the questionnaire, the path of the one issue, and what its message says. */
export type Fault = [says: string, json: unknown, path: string, message: string | RegExp];

/** Checks that each input has exactly the one issue, with a remedy. */
export function finds(faults: readonly Fault[]): void {
  for (const [says, json, path, message] of faults) {
    it(`finds ${says}`, () => {
      const issues = issuesOf(json);
      expect(issues.map((issue) => issue.path)).to.deep.equal([path]);
      expect(issues[0]?.message).to.match(typeof message === 'string' ? new RegExp(message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : message);
      expect(issues[0]?.hint).to.have.length.above(0);
    });
  }
}

/** Checks that none of these inputs has an issue. */
export function takes(sound: readonly [says: string, json: unknown][]): void {
  for (const [says, json] of sound) it(`takes ${says}`, () => expect(issuesOf(json)).to.deep.equal([]));
}
