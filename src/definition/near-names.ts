/** The most names suggested for one that is unknown. */
const MOST = 3;

/** The number of letters to change, add, drop or swap with a neighbour to make one text of another (optimal string alignment). */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = [...Array(to.length + 1).keys()];
  for (let at = 1; at <= from.length; at++) {
    const next = [at];
    for (let col = 1; col <= to.length; col++) {
      const same = from[at - 1] === to[col - 1];
      const swapped = at > 1 && col > 1 && from[at - 1] === to[col - 2] && from[at - 2] === to[col - 1];
      const costs = [(row[col] ?? 0) + 1, (next[col - 1] ?? 0) + 1, (row[col - 1] ?? 0) + (same ? 0 : 1)];
      next.push(Math.min(...costs, ...(swapped ? [(before[col - 2] ?? 0) + 1] : [])));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The known names that an unknown one was most likely meant to be, nearest first. */
export function nearNames(name: string, known: readonly string[]): string[] {
  const wanted = name.toLowerCase().slice(0, 100);
  const rated = known.map((one) => {
    const other = one.toLowerCase();
    const contained = Math.min(wanted.length, other.length) > 2 && (other.includes(wanted) || wanted.includes(other));
    return { one, cost: Math.min(distance(wanted, other.slice(0, 100)), contained ? 2 : Infinity) };
  });
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return rated.filter(({ cost }) => cost <= limit).sort((a, b) => a.cost - b.cost).slice(0, MOST).map(({ one }) => one);
}
