import type { AnswerCondition, Condition } from '../definition/types.ts';
import type { Truth } from '../rules/kleene.ts';

/** What is known of the answers that a condition reads. */
export interface KnownSoFar {
  /** What a comparison comes to; undefined where an answer that it reads is still to come. */
  judge(leaf: AnswerCondition): Truth | undefined;
  /** What is known of the answers to a comparison that cannot be judged yet. */
  partly(leaf: AnswerCondition): string;
  isOn(setting: string): boolean;
}

/**
 * What is left of a condition once the answers so far are put in: `t`, `f` or `u` where they settle it, else a text that is
 * the same where whatever may still be answered leads to the same.
 */
export function residual(condition: Condition, known: KnownSoFar): string {
  if ('setting' in condition) return known.isOn(condition.setting) ? 't' : 'f';
  if ('not' in condition) return negated(residual(condition.not, known));
  if ('all' in condition) return joined(condition.all, known, '&');
  if ('any' in condition) return joined(condition.any, known, '|');
  const truth = known.judge(condition);
  if (truth === undefined) return `?${known.partly(condition)}`;
  return truth === null ? 'u' : truth ? 't' : 'f';
}

const NEGATED: Readonly<Record<string, string>> = { t: 'f', f: 't', u: 'u' };

const negated = (left: string): string => NEGATED[left] ?? `!${left}`;

/** In Kleene's logic one part may decide the whole, and of the parts that are settled only the one nearest to that counts. */
function joined(parts: readonly Condition[], known: KnownSoFar, sign: '&' | '|'): string {
  const order = sign === '&' ? ['f', 'u', 't'] : ['t', 'u', 'f'];
  let nearest = 2;
  const open: string[] = [];
  for (const part of parts) {
    const left = residual(part, known);
    const rank = order.indexOf(left);
    if (rank === 0) return left;
    if (rank < 0) open.push(left);
    else nearest = Math.min(nearest, rank);
  }
  const settled = order[nearest] ?? '';
  return open.length > 0 ? `(${sign}${settled}${open.join()})` : settled;
}
