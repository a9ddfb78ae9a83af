import { object, oneOf, text } from '../definition/shape.ts';
import type { JsonSchema, Shape } from '../definition/shape.ts';
import { summaryShape } from './summary-shape.ts';
import type { Submission } from './types.ts';

const uuid = text({
  pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  max: 36,
  hint: 'write a lower-case UUID, as 3f0c9a1e-58d4-4b7a-9c55-0d2f6c1b7e90',
});

/** A submission as it travels. */
export const submissionShape = object(
  { schema: oneOf('preconsult-submission/1'), submissionId: uuid, summary: summaryShape },
  { replaces: uuid },
) satisfies Shape<Submission>;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** JSON Schema of a summary. */
export const summarySchema: JsonSchema = { $schema: DIALECT, title: 'preconsult-summary/1', ...summaryShape.schema };

/** JSON Schema of a submission. */
export const submissionSchema: JsonSchema = { $schema: DIALECT, title: 'preconsult-submission/1', ...submissionShape.schema };
