import type { Operand, Question } from '../definition/types.ts';
import { MOST_DECIMALS } from '../questions/typed-number.ts';

const numberIn = (one: Operand | undefined): number[] => (typeof one === 'number' ? [one] : typeof one === 'object' ? [one.value] : []);

/** A number for every way in which the comparisons can turn out: each that is named, those next to it, and between each two. */
export function numbersToTry(operands: readonly Operand[], { min, max, step = 1, decimals = MOST_DECIMALS }: Question): number[] {
  const limits = [min, max].flatMap(numberIn);
  const turning = [...new Set([...operands.flatMap(numberIn), ...limits])].sort((a, b) => a - b);
  const finest = 10 ** -Math.min(decimals, 6);
  const base = typeof min === 'number' ? min : 0;
  const onGrid = (number: number): number[] => [Math.floor, Math.ceil].map((round) => base + round((number - base) / step) * step);
  const around = turning.flatMap((number) => [number, number - 1, number + 1, number - finest, number + finest, ...onGrid(number).flatMap((one) => [one - step, one, one + step])]);
  const between = turning.slice(1).map((number, at) => ((turning[at] ?? number) + number) / 2);
  const whole = between.flatMap((number) => [Math.floor(number), Math.ceil(number)]);
  return [...new Set([...limits, ...around, ...whole, ...between, 1, 0].flatMap((number) => [withoutNoise(number), number]))];
}

/** Decimal fractions lose their last figures when they are added; of a long number they are wanted as they are, too. */
const withoutNoise = (number: number): number => Number(number.toPrecision(12));
