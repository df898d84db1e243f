import { formatNumber } from '@trialwright/model';
import { addToBlock, replace } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { sitesOf } from '../../read/people.js';

/** The sites together bring the planned number. */
export default rule({
    code: 'P06-sites',
    row: 'P06',
    title: { ru: 'Центры вместе не дают планируемого числа', en: 'The sites do not bring the planned number' },
    *check({ model }) {
        const sites = sitesOf(model);
        const stated = sites.filter(({ value }) => value.properties.cases);
        if (stated.length === 0) return;
        const { ru, en } = quoter(model);
        if (stated.length < sites.length) {
            for (const site of sites) {
                const { target, properties, at } = site.value;
                if (properties.cases) continue;
                const name = target?.value.name ?? '';
                yield {
                    at: target?.at ?? site.at,
                    message: {
                        ru: `У центра ${name} нет числа случаев, а у других оно есть. Допишите в его блок ${ru('cases')} и число.`,
                        en: `Site ${name} has no number of cases, but others have. Add ${en('cases')} and the number to its block.`,
                    },
                    fixes: [
                        addToBlock(model, 'program', 'site', at, 'cases', {
                            value: [{ gap: { ru: 'число', en: 'number' }, as: 'number' }],
                            to: name,
                        }),
                    ],
                };
            }
            return;
        }
        const totals = model
            .all('sampleSize')
            .flatMap(({ properties }) => properties.planned.filter(({ value }) => !value.of))
            .map(({ value }) => value.count);
        const planned = totals.reduce((most, count) => (count.value > most.value ? count : most), totals[0]!);
        const sum = stated.reduce((total, { value }) => total + value.properties.cases!.value, 0);
        if (!planned || sum >= planned.value) return;
        const [first] = stated;
        yield {
            at: first!.value.properties.cases!.at,
            message: {
                ru: `Планируется ${formatNumber(planned.value, 'ru')}, а центры вместе дадут ${formatNumber(sum, 'ru')}. Исправьте числа центров или планируемое.`,
                en: `${formatNumber(planned.value, 'en')} are planned, but the sites together bring ${formatNumber(sum, 'en')}. Mend the numbers of the sites, or the planned one.`,
            },
            related: [
                { at: planned.at, message: { ru: 'Планируемое число', en: 'The planned number' } },
                ...stated.slice(1).map(({ value }) => ({
                    at: value.properties.cases!.at,
                    message: { ru: 'Число центра', en: 'Number of a site' },
                })),
            ],
            fixes:
                stated.length > 1
                    ? undefined
                    : [
                          replace(first!.value.properties.cases!.at, [{ number: planned.value }], {
                              ru: `Написать ${formatNumber(planned.value, 'ru')}`,
                              en: `Write ${formatNumber(planned.value, 'en')}`,
                          }),
                      ],
        };
    },
    page: {
        why: {
            ru: 'Объём выборки набирают центры. Если вместе они дают меньше планируемого, испытание не наберёт нужного числа случаев (пункт 5.4.2).',
            en: 'The sample is brought by the sites. Where together they bring less than planned, the trial will not reach its size (clause 5.4.2).',
        },
        example: {
            ru: 'программа "Испытание НодулСкан" {\n    …\n    исследовательский центр Больница {\n        главный исследователь Иванова\n        исследователи Петров\n-        случаев 160\n+        случаев 1600\n    }\n}',
            en: 'program "Trial of NoduleScan" {\n    …\n    site Hospital {\n        principal investigator Smith\n        investigators Jones\n-        cases 160\n+        cases 1600\n    }\n}',
        },
    },
});
