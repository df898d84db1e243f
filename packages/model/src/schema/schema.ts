import type { ElementSchema } from './element.js';
import { endpoint, hypothesis, objective, precision, sampleSize } from './elements/aims.js';
import { completion, ethics, monitoring, quality, responsibilities, risk, suspension } from './elements/conduct.js';
import { dataset } from './elements/dataset.js';
import { comparator, condition, population, system } from './elements/device.js';
import { organization, person, program } from './elements/parties.js';
import { analysis, design, evaluation, preparation } from './elements/plan.js';
import { notApplicable, reference, report } from './elements/records.js';
import type { ElementKind } from './kinds.js';
import type { ValuesOf } from './property.js';

/**
 * Every element of the language with its properties: the one place from which grammar, model, completion, hover,
 * formatter, fixes and reference pages are made.
 */
export const schema = {
    program,
    organization,
    person,
    system,
    comparator,
    condition,
    population,
    dataset,
    design,
    objective,
    endpoint,
    hypothesis,
    precision,
    sampleSize,
    analysis,
    evaluation,
    preparation,
    ethics,
    monitoring,
    quality,
    suspension,
    completion,
    responsibilities,
    risk,
    reference,
    report,
    notApplicable,
} as const satisfies { readonly [K in ElementKind]: ElementSchema };

export type Schema = typeof schema;

/** The properties of one kind of element, as they are in the model. */
export type PropertiesOf<K extends ElementKind> = ValuesOf<Schema[K]['properties']>;
