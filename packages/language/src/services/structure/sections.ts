import type { Bilingual, ElementKind } from '@trialwright/model';

/** Parts of a program, as a methodologist thinks of it. */
export const sections: readonly { readonly title: Bilingual; readonly kinds: readonly ElementKind[] }[] = [
    { title: { ru: 'Титул и участники', en: 'Title and parties' }, kinds: ['program', 'organization', 'person'] },
    { title: { ru: 'Система и патологии', en: 'System and conditions' }, kinds: ['system', 'comparator', 'condition'] },
    { title: { ru: 'Популяция и данные', en: 'Population and data' }, kinds: ['population', 'dataset'] },
    {
        title: { ru: 'Дизайн, цели и конечные точки', en: 'Design, objectives and endpoints' },
        kinds: ['design', 'objective', 'endpoint'],
    },
    {
        title: { ru: 'Гипотезы и объём выборки', en: 'Hypotheses and sample size' },
        kinds: ['hypothesis', 'precision', 'sampleSize', 'analysis'],
    },
    { title: { ru: 'Оценка и подготовка', en: 'Evaluation and preparation' }, kinds: ['evaluation', 'preparation'] },
    {
        title: { ru: 'Этика, проведение и завершение', en: 'Ethics, conduct and completion' },
        kinds: ['ethics', 'monitoring', 'quality', 'suspension', 'completion', 'responsibilities', 'risk'],
    },
    { title: { ru: 'Ссылки и отчёт', en: 'References and report' }, kinds: ['reference', 'report', 'notApplicable'] },
];

const byKind = new Map(sections.flatMap((section, index) => section.kinds.map(kind => [kind, index] as const)));

/** Index of the section that a kind of element belongs to. */
export function sectionOf(kind: ElementKind): number {
    return byKind.get(kind) ?? 0;
}
