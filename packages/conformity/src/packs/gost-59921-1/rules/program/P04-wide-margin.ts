import { type ElementOf, formatPercent, formatNumber, type Metric, metricOf } from '@trialwright/model';
import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf } from '../../read/graph.js';

/** A margin is smaller than what the comparator achieves. */
export default rule({
    code: 'P04-wide-margin',
    row: 'P04',
    title: { ru: 'Граница не меньше эффекта', en: 'A margin as large as the effect' },
    always: 'warning',
    *check({ model }) {
        for (const hypothesis of model.all('hypothesis')) {
            const margin = hypothesis.properties.statement?.value.margin;
            const metric = endpointOf(model, hypothesis)?.properties.metric;
            const effect = metric && effectOf(metricOf(metric.value), hypothesis);
            if (!margin || effect === undefined || margin.value.value < effect - 1e-12) continue;
            const share = ['proportion', 'index'].includes(metricOf(metric!.value).kind);
            const show = (value: number, language: 'ru' | 'en'): string =>
                share ? formatPercent(value, language) : formatNumber(value, language, 4);
            const { value } = margin.value;
            yield {
                at: margin.at,
                message: {
                    ru: `Граница гипотезы ${nameOf(hypothesis)} (${show(value, 'ru')}) не меньше того, чем компаратор отличается от бесполезного (${show(effect, 'ru')}): «не уступает» будет и система, которая ничего не даёт. Возьмите границу меньше, обычно не более половины этого.`,
                    en: `The margin of hypothesis ${nameOf(hypothesis)} (${show(value, 'en')}) is not below what sets the comparator apart from a useless one (${show(effect, 'en')}): a system that adds nothing would be non-inferior too. Take a smaller margin, usually at most half of it.`,
                },
                related: hypothesis.properties.comparatorExpected && [
                    {
                        at: hypothesis.properties.comparatorExpected.at,
                        message: { ru: 'Ожидается у компаратора', en: 'Expected for the comparator' },
                    },
                ],
            };
        }
    },
    fixless: {
        ru: 'Какая разница несущественна, решают клиницисты.',
        en: 'Which difference is irrelevant is for clinicians to decide.',
    },
    page: {
        why: {
            ru: 'Граница отделяет «почти так же хорошо» от «хуже». Если она не меньше эффекта самого компаратора (чувствительности, площади сверх 0,5, доли отказов, которую удваивают), гипотезу подтвердит и бесполезная система.',
            en: 'The margin parts “almost as good” from “worse”. If it is as large as the effect of the comparator itself (its sensitivity, its area above 0.5, the failure rate that it doubles), a useless system confirms the hypothesis.',
        },
        example: {
            ru: 'компаратор Врачи "Врачи без системы" { тип врачи }\nгипотеза Г1 {\n    …\n    ожидается у компаратора 92 % источник "Обзор 02"\n-    Чувств не уступает Врачи граница 95 %\n+    Чувств не уступает Врачи граница 5 %\n}',
            en: 'comparator Readers "Readers without the system" { type readers }\nhypothesis H1 {\n    …\n    comparator expected 92 % source "Review 02"\n-    Sens non-inferior to Readers margin 95 %\n+    Sens non-inferior to Readers margin 5 %\n}',
        },
    },
});

/** By how much the comparator is expected to differ from one that is of no use. */
function effectOf({ kind, better }: Metric, { properties }: ElementOf<'hypothesis'>): number | undefined {
    const expected = properties.comparatorExpected?.value.value.value.value;
    if (expected === undefined || better === 'neither' || kind === 'ratio') return undefined;
    const useless = kind === 'area' ? 0.5 : 0;
    const effect = Math.abs(expected - useless);
    return effect > 0 ? Number(effect.toPrecision(12)) : undefined;
}
