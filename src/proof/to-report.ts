import type { CounterExample, Figures, Proof, ProofPath, ProofStep, Property } from './types.ts';

/** The most failures of one property that are told; the first ones are often why there are others. */
const MOST_TOLD = 12;

/** A proof as lines of text. */
export function toReport({ questionnaire, today, figures, properties, doesNotCover, ok }: Proof): string[] {
  const failing = properties.filter(({ holds }) => holds !== true).length;
  return [
    `${questionnaire.id} ${questionnaire.version} (${questionnaire.hash.slice(0, 12)}), for visits on ${today}`,
    '',
    ...figureLines(figures),
    '',
    ...properties.flatMap(propertyLines),
    '',
    'Not covered:',
    ...doesNotCover.map((what) => `  - ${what}`),
    '',
    ok ? `All ${properties.length} properties hold.` : `${failing} of ${properties.length} properties do not hold.`,
  ];
}

function figureLines(figures: Figures): string[] {
  const { pathsByOutcome, shortest, longest } = figures;
  const rows: [string, string][] = [
    ['states', grouped(String(figures.states))],
    ['transitions', grouped(String(figures.transitions))],
    ['questions', grouped(String(figures.questions))],
    ['classes of answers', grouped(figures.classes)],
    ['classes of visits', figures.liveClasses === null ? 'too many' : grouped(String(figures.liveClasses))],
    ['steps compared', `${grouped(String(figures.compared))} with the compiled machine`],
    ['paths', grouped(figures.paths)],
    ...Object.entries(pathsByOutcome).map(([outcome, paths]): [string, string] => [`  ${outcome}`, grouped(paths)]),
    ['shortest visit', shortest ? questionsIn(shortest.questions) : 'none'],
    ['longest visit', longest ? questionsIn(longest.questions) : 'none'],
  ];
  return rows.map(([name, value]) => `${name.padEnd(20)}${value}`);
}

const questionsIn = (count: number): string => `${count} ${count === 1 ? 'question' : 'questions'}`;

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

function propertyLines({ says, holds, counterExamples }: Property): string[] {
  const mark = holds === null ? '?' : holds ? '✓' : '✗';
  const more = counterExamples.length - MOST_TOLD;
  return [
    `${mark} ${says}${holds === null ? ' (not proved: see the first property)' : ''}`,
    ...counterExamples.slice(0, MOST_TOLD).flatMap(exampleLines),
    ...(more > 0 ? [`    and ${more} more (--json has them all)`] : []),
  ];
}

function exampleLines({ at, message, hint, path }: CounterExample): string[] {
  return [`    ${at}: ${message} (${hint})`, ...(path ? [`      by ${pathInWords(path)}`] : [])];
}

/** A path as a person would tell it: what was answered, and how many questions were skipped on the way. */
function pathInWords({ settings, steps }: ProofPath): string {
  const start = settings.length > 0 ? `with ${settings.join(', ')}: ` : '';
  if (steps.length === 0) return `${start}starting a visit`;
  const told = steps.filter(({ answer }, at) => answer !== null || at === steps.length - 1);
  const skipped = steps.length - told.length;
  return `${start}${told.map(stepInWords).join(', ')}${skipped > 0 ? `; ${questionsIn(skipped)} skipped` : ''}`;
}

function stepInWords({ question, answer, then }: ProofStep): string {
  const after = then === 'went-on' ? ' (its safety text read, went on)' : then === 'told-clinic' ? ' (stopped by its safety text, told the clinic)' : '';
  return answer === null ? `${question} skipped` : `${question} = ${answerInWords(answer)}${after}`;
}

function answerInWords(answer: NonNullable<ProofStep['answer']>): string {
  if (Array.isArray(answer)) return answer.length > 0 ? answer.map(answerInWords).join(' + ') : 'nothing';
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (typeof answer !== 'object') return String(answer);
  if ('unit' in answer) return `${answer.value} ${answer.unit}`;
  return 'code' in answer ? `${answer.code} "${answer.text}"` : `"${answer.text}"`;
}
