/** A place on a figure that an area's code names. */
export interface Region {
  code: string;
  /** SVG path data. */
  path: string;
}

/** One view of the body; "left" and "right" on it stay where they are, whatever direction a language runs in. */
export interface Figure {
  name: 'head' | 'front' | 'back';
  height: number;
  regions: readonly Region[];
  /** What is only drawn: eyes, mouth, ears. */
  lines: string;
}

/** Every figure is so wide and alike on both sides of its middle. */
const WIDTH = 100;

type Point = readonly [x: number, y: number];

function pointsOf(figures: string): Point[] {
  const numbers = figures.split(' ').map(Number);
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : []));
}

const written = (points: readonly Point[]): string => points.map((point) => point.join(' ')).join(' ');

const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]) => [WIDTH - x, y]);

/** A closed shape across the middle, from the curve of its left side, which runs from the middle down to the middle. */
function across(code: string, side: string): Region {
  const [first, ...rest] = pointsOf(side);
  const all = first ? [first, ...rest] : rest;
  const [, ...back] = mirrored(all).reverse();
  return { code, path: `M${written(all.slice(0, 1))}C${written([...rest, ...back])}Z` };
}

/** A closed shape and its mirror image, as arms and legs. */
function onBothSides(code: string, shape: string): Region {
  const left = pointsOf(shape);
  return { code, path: [left, mirrored(left)].map((points) => `M${written(points.slice(0, 1))}C${written(points.slice(1))}Z`).join('') };
}

const HEAD = '50 4 40 4 36 12 36 20 36 25 38 30 41 33 43 35 46 37 50 37';
const NECK = across('neck', '50 37 46 37 43 35 41 33 41 37 42 40 41 43 40 46 37 47 34 49 40 52 45 53 50 53');
const SIDE = '50 53 45 53 40 52 34 49 29 50 26 53 25 56 26 63 27 70 28 76 29 82 29 86 30 90';
const ARMS = onBothSides(
  'arms-hands',
  '25 56 20 58 17 63 16 70 15 80 13 88 11 97 9 107 8 115 7 124 5 127 4 132 4 138 5 143 9 144 11 140 12 136 13 131 12 126 15 116 18 107 20 98 22 91 26 84 28 76 27 70 26 63 25 56',
);
const LEG = '26 160 28 172 29 182 30 192 30 206 31 222 31 226 28 229 27 232 27 235 29 235 31 235 35 235 38 235 40 235 42 235 42 234 42 231 42 228 41 226 41 222 42 206 43 196 44 184 45 170 48 155 50';

/** The face and both sides of the body. */
export const figures: readonly Figure[] = [
  {
    name: 'head',
    height: 132,
    regions: [
      across('scalp', '50 6 31 6 19 19 19 38 19 42 20 45 20 48 23 46 24 42 25 38 29 30 40 27 50 27'),
      across('neck', '50 98 43 98 36 93 31 87 32 95 32 102 30 107 27 113 17 115 9 119 5 121 4 126 4 131 20 131 35 131 50 131'),
      across('face', '50 27 40 27 29 30 25 38 24 42 23 46 20 48 20 58 21 66 24 74 26 79 28 83 31 87 36 93 43 98 50 98'),
      across('near-eyes', '50 50 46 46 40 44 34 44 28 44 24 48 25 53 25 60 30 64 36 64 42 64 47 61 50 57'),
    ],
    lines: 'M29 54q7 5 14 0M57 54q7 5 14 0M49 60q-1 8-3 12q3 3 7 1M41 84q9 6 18 0M20 50c-5-2-6 5-4 10c1 4 3 6 6 6M80 50c5-2 6 5 4 10c-1 4-3 6-6 6',
  },
  {
    name: 'front',
    height: 240,
    regions: [
      across('face', HEAD),
      NECK,
      across('chest', `${SIDE} 36 93 43 94 50 94`),
      across('abdomen', '50 94 43 94 36 93 30 90 31 98 31 104 31 110 30 114 29 118 28 122 35 126 43 132 50 137'),
      ARMS,
      onBothSides('hips-thighs-legs', `28 122 26 130 25 138 26 148 ${LEG} 137 43 132 35 126 28 122`),
    ],
    lines: '',
  },
  {
    name: 'back',
    height: 240,
    regions: [
      across('scalp', HEAD),
      NECK,
      across('back', `${SIDE} 31 98 31 104 31 110 36 113 43 114 50 114`),
      across('buttocks', '50 114 43 114 36 113 31 110 30 114 29 118 28 122 26 130 25 138 26 146 32 151 44 151 50 146'),
      ARMS,
      onBothSides('hips-thighs-legs', `26 146 26 150 26 153 26 156 ${LEG} 146 44 151 32 151 26 146`),
    ],
    lines: 'M50 126v18',
  },
];
