import type { TemplateResult } from 'lit';
import type { Field } from './field.ts';

/** A row of a list of options. */
export interface ListedRow {
  /** What it is found by. */
  words: string;
  ticked: boolean;
  /** It stands apart from the rows before it. */
  apart: boolean;
  /** It is shown whatever is looked for: "None of these", "Not sure", own words. */
  always: boolean;
  drawn: TemplateResult;
}

/** The most options that are read through at a glance; a longer list can be searched. */
export const MOST_AT_A_GLANCE = 12;

/** Rows with the one for own words after the options, and before what stands apart. */
export function withOwnWordsRow(rows: readonly ListedRow[], own: ListedRow): ListedRow[] {
  const apart = rows.findIndex((row) => row.apart);
  const at = apart === -1 ? rows.length : apart;
  return [...rows.slice(0, at), own, ...rows.slice(at)];
}

/** Rows to choose from, with a search where there are many. */
export function optionList(rows: readonly ListedRow[], field: Field): unknown {
  const isLong = rows.filter(({ always }) => !always).length > MOST_AT_A_GLANCE;
  return (isLong && field.extras?.search?.(field, rows)) || rows.map(({ drawn }) => drawn);
}
