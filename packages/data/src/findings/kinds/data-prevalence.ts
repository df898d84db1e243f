import { formatPercent } from '@trialwright/model';
import { totalsOf } from '../../survey/totals.js';
import { dataFinding } from '../data-finding.js';
import { both } from '../texts.js';

export default dataFinding({
    code: 'data-prevalence',
    row: 'P10',
    severity: 'warning',
    title: { ru: 'Распространённость в данных другая', en: 'The prevalence in the data is another' },
    namesRows: false,
    why: {
        ru: 'Объём выборки рассчитан на ожидаемую распространённость. Если в сплошной выборке она заметно иная, случаев одного класса может не хватить, а прогностические ценности будут другими.',
        en: 'The sample size rests on an assumed prevalence. Where it is clearly another in a consecutive sample, cases of one class may not suffice, and predictive values differ.',
    },
    mend: {
        ru: 'Пересмотрите распространённость и её источник, пересчитайте объём выборки; проверьте, что случаи отбирали подряд. Для случай-контроля и стратифицированного отбора укажите способ формирования: там доля больных задана отбором.',
        en: 'Reconsider the prevalence and its source and compute the sample size anew; check that cases were taken consecutively. For case-control and stratified samples state the sampling: there the share is set by the selection.',
    },
    *check(surveyed) {
        const { dataset, sizing } = surveyed;
        const sampling = dataset.properties.sampling?.value.choice;
        if (sampling === 'caseControl' || sampling === 'stratified') return;
        const observed = totalsOf(surveyed)?.prevalence;
        if (observed?.lower === undefined || observed.upper === undefined) return;
        const [lower, upper] = [observed.lower, observed.upper];
        for (const plan of sizing.plans) {
            const concerned = plan.targets.some(
                ({ endpoint }) => endpoint?.properties.dataset?.value.target === dataset.key,
            );
            const assumed = plan.prevalence;
            if (!concerned || !assumed || (assumed.value >= lower && assumed.value <= upper)) continue;
            yield {
                at: assumed.at,
                message: both(reader => {
                    const percent = (value: number): string => formatPercent(value, reader, 1);
                    const interval =
                        reader === 'ru'
                            ? `95 % ДИ от ${percent(lower)} до ${percent(upper)}`
                            : `95% CI ${percent(lower)} to ${percent(upper)}`;
                    return reader === 'ru'
                        ? `Расчёт исходит из распространённости ${percent(assumed.value)}, а в данных она ${percent(observed.value)} (${interval}). Пересмотрите исходные данные расчёта или отбор случаев.`
                        : `The computation assumes a prevalence of ${percent(assumed.value)}, but in the data it is ${percent(observed.value)} (${interval}). Reconsider the inputs, or how cases were selected.`;
                }),
            };
        }
    },
});
