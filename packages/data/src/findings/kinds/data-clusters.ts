import { formatNumber } from '@trialwright/model';
import { headOfFiles, totalsOf } from '../../survey/totals.js';
import { dataFinding } from '../data-finding.js';
import { filesHave, inFilesRu } from '../read-files.js';
import { both, number } from '../texts.js';

export default dataFinding({
    code: 'data-clusters',
    row: 'D03',
    severity: 'warning',
    final: 'error',
    title: { ru: 'У пациента несколько случаев', en: 'Several cases of one patient' },
    namesRows: false,
    why: {
        ru: 'Случаи одного пациента похожи друг на друга: независимых наблюдений меньше, чем случаев. Если единица — пациент, у каждого должен быть один случай; иначе кластеры учитывают в объёме выборки и в анализе.',
        en: 'Cases of one patient resemble one another: there are fewer independent observations than cases. Where the unit is the patient each has one case; otherwise sample size and analysis allow for clusters.',
    },
    mend: {
        ru: 'Исправьте единицу анализа, оставьте один случай на пациента или укажите в объёме выборки размер кластера и внутрикластерную корреляцию.',
        en: 'Correct the unit, leave one case a patient, or state cluster size and intracluster correlation in the sample size.',
    },
    *check(surveyed) {
        const { dataset, sizing } = surveyed;
        const { unit } = dataset.properties;
        const facts = totalsOf(surveyed);
        const most = facts?.mostCasesOfPatient ?? 1;
        if (!facts?.patients || most < 2) return;
        const mean = facts.cases / facts.patients;
        const words = (reader: 'ru' | 'en'): string =>
            reader === 'ru'
                ? `случаев на пациента в среднем ${formatNumber(mean, 'ru', 2)}, наибольшее ${number(most, 'ru')}`
                : `${formatNumber(mean, 'en', 2)} cases a patient on average, ${number(most, 'en')} at most`;
        if (unit?.value === 'patient') {
            yield {
                at: unit.at,
                message: {
                    ru: `Единица — пациент, а ${inFilesRu(surveyed)} ${words('ru')}. Оставьте один случай на пациента или назовите другую единицу.`,
                    en: `The unit is the patient, but ${filesHave(surveyed)} ${words('en')}. Leave one case a patient, or name another unit.`,
                },
            };
            return;
        }
        const plans = sizing.plans.filter(plan =>
            plan.targets.some(({ endpoint }) => endpoint?.properties.dataset?.value.target === dataset.key),
        );
        for (const { element } of plans) {
            const { clusterSize } = element.properties;
            const planned = clusterSize?.value.value.value ?? 1;
            // Half of a per cent either way is a matter of rounding.
            if (mean <= planned * 1.005) continue;
            yield {
                at: clusterSize?.value.value.at ?? element.headAt,
                message: both(reader => {
                    const size = formatNumber(planned, reader, 2);
                    return reader === 'ru'
                        ? `Расчёт исходит из ${size} случая на пациента, а ${inFilesRu(surveyed)} ${words('ru')}. Учтите это в объёме выборки.`
                        : `The computation assumes ${size} cases a patient, but ${filesHave(surveyed)} ${words('en')}. Allow for it in the sample size.`;
                }),
                related: [{ at: headOfFiles(surveyed), message: { ru: 'Файл набора', en: 'File of the set' } }],
            };
        }
    },
});
