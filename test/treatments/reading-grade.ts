import { gradedProse, limits } from './graded-prose.ts';

/** Prints every English string a visitor reads with its grade, the hardest first: `node test/treatments/reading-grade.ts [least grade]`. */
function print(least: number): void {
  const all = gradedProse().sort((one, other) => other.grade - one.grade);
  const shown = all.filter(({ grade }) => grade >= least);
  for (const { grade, kind, where, text } of shown) console.log(`${grade.toFixed(1).padStart(5)}  ${kind.padEnd(8)}  ${where}\n       ${text}`);
  const mean = all.reduce((sum, { grade }) => sum + grade, 0) / all.length;
  console.log(`\n${all.length} strings, mean grade ${mean.toFixed(1)}; at most ${limits.highest}`);
}

print(Number(process.argv[2] ?? -Infinity));
