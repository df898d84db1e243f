import { formatPercent, type Language, type Plan } from '@trialwright/model';
import type { Recruitment, SideRecruitment } from '@trialwright/statistics';
import { type Column, layTable, type TableLines } from '../terminal/table.js';
import { whole } from './inputs.js';
import { words } from './words.js';

/** A column of numbers: what it shows of a side, and of the whole. */
interface Figure {
    readonly head: string;
    readonly of: (side: SideRecruitment) => number | undefined;
    readonly total?: number;
}

/** One row a side: from the cases that an endpoint needs to those that must be recruited. */
export function planTable(plan: Plan, language: Language, width: number): TableLines | undefined {
    const { recruitment } = plan;
    if (!recruitment) return undefined;
    const shown = figures(plan, recruitment, language);
    const rows = (['diseased', 'nonDiseased', 'whole'] as const).flatMap(name => {
        const side = recruitment[name];
        return side ? [[words[name][language], ...shown.map(figure => whole(figure.of(side), language))]] : [];
    });
    rows.push([
        words.total[language],
        ...shown.map(({ total }) => (total === undefined ? '' : whole(total, language))),
    ]);
    const columns = shown.map(({ head }): Column => ({ head, align: 'right' }));
    return layTable([{ head: words.side[language], flexible: true }, ...columns], rows, width);
}

/** Steps that change nothing are left out: they would only widen the table. */
function figures(plan: Plan, recruitment: Recruitment, language: Language): Figure[] {
    const list: Figure[] = [{ head: words.need[language], of: side => side.n }];
    if (recruitment.designEffect !== 1)
        list.push({ head: words.cluster[language], of: side => side.afterDesignEffect });
    if (plan.losses > 0) list.push({ head: words.losses[language], of: side => side.afterLosses });
    list.push(
        { head: words.stepwise[language], of: side => side.total, total: recruitment.total },
        {
            head: words.single[language],
            of: side => side.totalSingleRounding,
            total: recruitment.totalSingleRounding,
        },
    );
    if (recruitment.totalAssured !== undefined) {
        const assurance = plan.element.properties.recruitmentAssurance?.value.value ?? 0.95;
        const share = formatPercent(assurance, language);
        const head = language === 'ru' ? `N с вероятностью ${share}` : `N with assurance ${share}`;
        list.push({ head, of: side => side.totalAssured, total: recruitment.totalAssured });
    }
    return list;
}
