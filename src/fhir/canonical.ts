import type { Questionnaire } from '../definition/types.ts';

/** The address of a questionnaire as a FHIR Questionnaire: the one it was imported from, else a name made of its id. */
export function addressOf({ source, id }: Questionnaire): string {
  return source?.url ?? `urn:preconsult:questionnaire:${id}`;
}

/** Its address with its version. */
export function canonicalOf(questionnaire: Questionnaire): string {
  const version = questionnaire.source ? questionnaire.source.version : questionnaire.version;
  // A canonical holds no spaces, though a version may.
  return version === undefined || /\s/.test(version) ? addressOf(questionnaire) : `${addressOf(questionnaire)}|${version}`;
}
