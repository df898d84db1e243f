import { similarNames } from '@trialwright/model';
import { SiteNames, sitesOf } from '../../survey/organizations.js';
import { totalsOf } from '../../survey/totals.js';
import { dataFinding } from '../data-finding.js';
import { both, quote, quoteAll } from '../texts.js';

export default dataFinding({
    code: 'data-site-unknown',
    row: 'A13',
    severity: 'warning',
    title: { ru: 'Центр, которого нет в программе', en: 'A site that the program does not know' },
    namesRows: false,
    why: {
        ru: 'Случаи из места, которого нет в программе, — отклонение от неё. Чаще всего название записано иначе, чем в программе.',
        en: 'Cases of a place that the program does not name are a deviation from it. Most often the name is spelt otherwise than in the program.',
    },
    mend: {
        ru: 'Назовите центр в файле так же, как организацию в программе (имя, название или полное название), или добавьте организацию и место сбора.',
        en: 'Call the site in the file as the organization is called in the program (name, title or full name), or add the organization and the source of cases.',
    },
    *check(surveyed) {
        const { model, dataset } = surveyed;
        const known = sitesOf(model, dataset.properties.collected);
        if (known.length === 0) return;
        const names = new SiteNames(known);
        const titles = known.flatMap(({ name, title }) => title?.value ?? name?.value ?? []);
        const [one] = surveyed.files;
        for (const column of ['site', 'source'] as const) {
            const at = one?.file.properties[column]?.at;
            const levels = totalsOf(surveyed)?.[`${column}s`]?.levels ?? [];
            const strange = levels.map(({ level }) => level).filter(level => !names.find(level));
            if (!at || strange.length === 0) continue;
            const spellings = known.flatMap(({ name, title }) =>
                [name?.value, title?.value].filter(text => text !== undefined),
            );
            const near = strange.length === 1 ? similarNames(strange[0]!, spellings)[0] : undefined;
            yield {
                at,
                message: both(reader => {
                    const list = quoteAll(strange, reader);
                    const meant = near && quote(near, reader);
                    return reader === 'ru'
                        ? `В данных есть центры, которых нет в программе: ${list}. ${meant ? `Возможно, это ${meant}.` : `Программа знает: ${quoteAll(titles, 'ru')}.`}`
                        : `The data hold sites that the program does not know: ${list}. ${meant ? `Perhaps this is ${meant}.` : `The program knows: ${quoteAll(titles, 'en')}.`}`;
                }),
            };
        }
    },
});
