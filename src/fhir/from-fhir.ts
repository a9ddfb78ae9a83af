import { cutShort, type Issue } from '../definition/issue.ts';
import type { Questionnaire, Section } from '../definition/types.ts';
import { addFormProse } from './add-form-prose.ts';
import { adoptNamedOptions, adoptNamedUnits } from './adopt-named-options.ts';
import { buildItems, type Building } from './build-items.ts';
import { Findings } from './findings.ts';
import { KebabIds } from './kebab-ids.ts';
import { comparingsOf, itemsByLinkId, orderItems, type ByLinkId } from './order-items.ts';
import { plainJson } from './plain-json.ts';
import { ProseSlots } from './prose-slots.ts';
import { readForm } from './read-form.ts';
import { withoutGaps } from './read-literal.ts';
import { settle } from './settle.ts';
import { toSections } from './to-sections.ts';
import type { Form } from './types.ts';

/** A questionnaire with a list of what could not be carried, or every reason why there is none. */
export type Imported = { questionnaire: Questionnaire; warnings: Issue[] } | { issues: Issue[]; warnings: Issue[] };

/** Reads untrusted JSON as a FHIR R4 Questionnaire and makes a questionnaire of it; never throws. */
export function fromFhir(json: unknown): Imported {
  const copied = plainJson(json);
  if ('issue' in copied) return { issues: [copied.issue], warnings: [] };
  const findings = new Findings();
  const form = readForm(copied.json, findings);
  if (!form) return refused(findings);
  const byLinkId = itemsByLinkId(form);
  orderItems(form, byLinkId, findings);
  if (findings.issues.length > 0) return refused(findings);
  adoptNamedOptions(byLinkId, findings);
  adoptNamedUnits(byLinkId);
  const questionnaire = build(form, byLinkId, findings);
  if (!questionnaire) return refused(findings);
  const settled = settle(questionnaire, findings);
  return settled ? { questionnaire: settled, warnings: findings.warnings } : refused(findings);
}

const refused = ({ issues, warnings }: Findings): Imported => ({ issues: cutShort(issues), warnings });

function build(form: Form, byLinkId: ByLinkId, findings: Findings): Questionnaire | null {
  const prose = new ProseSlots();
  const read = new Set([...byLinkId.values()].flatMap(({ test }) => (test ? comparingsOf(test) : [])).map(({ linkId }) => linkId));
  const building: Building = { form, findings, prose, outcomes: new Map(), choices: new Set(), read };
  const items = buildItems(form.items, building);
  if (items.length === 0) {
    findings.refuse('$.item', 'nothing in this form can be asked', 'give it questions that are not hidden, read-only or never enabled');
    return null;
  }
  const sections = toSections(items);
  addFormProse(form, sections, building);
  return questionnaireOf(form, sections, prose, findings);
}

function questionnaireOf(form: Form, sections: Section[], prose: ProseSlots, findings: Findings): Questionnaire {
  const { url, version, language, subjectType } = form;
  const languages = prose.languages(language, findings);
  return {
    schema: 'preconsult-questionnaire/1',
    id: new KebabIds('imported-form').give(form.id ?? form.name ?? form.title?.own ?? ''),
    version: versionOf(version),
    languages,
    settings: [],
    sections,
    flags: {},
    rules: [],
    safetyTexts: {},
    wordLists: [],
    cards: [],
    sources: {},
    prose: Object.fromEntries(languages.map((one) => [one, prose.prose(one, language)])),
    source: { ...withoutGaps({ url, version, subjectType: subjectType.length > 0 ? subjectType : undefined }), language },
  };
}

/** A version as questionnaires write it, from whatever a form has. */
function versionOf(version: string | undefined): string {
  const [major = '1', minor = '0', patch = '0'] = version?.match(/\d{1,9}/g) ?? [];
  return [major, minor, patch].map(Number).join('.');
}
