import type { Deviation } from '@trialwright/model';
import { shown } from '../../reading/text/shown.js';
import type { Categorical } from '../../records/case-table.js';
import { SiteNames, sitesOf } from '../../survey/organizations.js';
import { type Observed, trialSets } from './observed.js';

/** Sites and sources of cases that the program does not know. */
export function unknownSites(observed: Observed): Deviation[] {
    return trialSets(observed).flatMap(({ dataset, table }) => {
        const known = sitesOf(observed.model, dataset.properties.collected);
        if (known.length === 0) return [];
        const names = new SiteNames(known);
        const titles = known.map(({ title, name }) => title?.value ?? name?.value ?? '').join(', ');
        return [table.site, table.source].flatMap((column): Deviation[] => {
            if (!column) return [];
            const strange = countsOf(column).filter(([level]) => !names.find(level));
            if (strange.length === 0) return [];
            const list = (open: string, close: string): string =>
                strange
                    .slice(0, 10)
                    .map(([level, count]) => `${open}${shown(level)}${close} (${count})`)
                    .join(', ') + (strange.length > 10 ? ', …' : '');
            return [
                {
                    code: 'unknown-site',
                    planned: { ru: titles, en: titles },
                    observed: { ru: list('«', '»'), en: list('“', '”') },
                    message: {
                        ru: `Случаи из мест, которых нет в программе: ${list('«', '»')}.`,
                        en: `Cases of places that the program does not know: ${list('“', '”')}.`,
                    },
                    at: dataset.properties.file[0]?.at ?? dataset.headAt,
                },
            ];
        });
    });
}

function countsOf({ levels, codes }: Categorical): (readonly [string, number])[] {
    const counts = new Int32Array(levels.length);
    for (const code of codes) if (code >= 0) counts[code]!++;
    return levels.map((level, code) => [level, counts[code]!] as const).filter(([, count]) => count > 0);
}
