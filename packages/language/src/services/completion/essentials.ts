import type { ElementKind, Schema } from '@trialwright/model';

type Essentials = { readonly [K in ElementKind]?: readonly (keyof Schema[K]['properties'])[] };

const table: Essentials = {
    program: ['number', 'version', 'kind', 'status', 'sponsor', 'site', 'rationale'],
    organization: ['fullName', 'address'],
    person: ['post', 'speciality', 'qualification'],
    system: ['version', 'manufacturer', 'purpose', 'claim'],
    comparator: ['type', 'description'],
    condition: ['icd', 'definition'],
    population: ['age', 'inclusion', 'exclusion', 'prevalence'],
    dataset: ['role', 'population', 'referenceStandard', 'independentOf'],
    design: ['date', 'control', 'randomisation', 'blinding', 'methodology'],
    objective: ['answers'],
    endpoint: ['metric', 'condition', 'dataset', 'threshold', 'interval', 'verifies'],
    hypothesis: ['statement', 'expected', 'significance', 'power', 'test'],
    precision: ['for', 'expected', 'halfWidth', 'interval'],
    sampleSize: ['for', 'prevalence', 'unevaluable', 'planned', 'rationale'],
    analysis: ['methods', 'processing', 'indeterminate', 'missing'],
    evaluation: ['analyticalValidation', 'clinicalAssociation', 'clinicalValidation'],
    preparation: ['documentation', 'technicalTests', 'contract', 'installation'],
    ethics: ['committee', 'submitted', 'decision'],
    monitoring: ['kind', 'extent', 'deviations', 'records'],
    quality: ['atPreparation', 'atConduct', 'atCompletion', 'atReport'],
    suspension: ['criteria', 'mayStop', 'notification', 'dataSafety'],
    completion: ['report', 'storage', 'protection'],
    responsibilities: ['siteSelection', 'initiation', 'documentAccess'],
    risk: ['severity', 'probability', 'acceptability'],
    reference: ['designation', 'edition'],
};

/** The properties with which a new element begins, in the order in which one writes them. */
export function essentialsOf(kind: ElementKind): readonly string[] {
    return (table[kind] ?? []) as readonly string[];
}
