import { type Deviation, type ElementOf, formatNumber, plural } from '@trialwright/model';
import type { CaseTable, Reading } from '../../records/case-table.js';
import { systemArm } from '../endpoints/subject.js';
import type { Observed } from './observed.js';

/** Another threshold: that of an endpoint and of its data set differ, or decisions of the file contradict the scores. */
export function anotherThreshold(observed: Observed): Deviation[] {
    const seen = new Set<string>();
    return observed.analysed.flatMap(({ subject }) => {
        const { endpoint, table, threshold } = subject;
        const stated = byProgram(observed, endpoint);
        const reading = table?.readings.find(one => one.arm === systemArm && one.score && one.decision);
        const key = `${table?.dataset} ${threshold}`;
        if (!table || !reading || threshold === undefined || seen.has(key)) return stated;
        // Several endpoints on one set with one threshold tell the same once.
        seen.add(key);
        return [...stated, ...byDecisions(endpoint, table, reading, threshold)];
    });
}

function byProgram({ model }: Observed, endpoint: ElementOf<'endpoint'>): Deviation[] {
    const own = endpoint.properties.threshold;
    const set = model.target(endpoint.properties.dataset?.value)?.properties.threshold;
    const [used, planned] = [own?.value.number?.value, set?.value.number?.value];
    if (used === undefined || planned === undefined || used === planned) return [];
    const shown = (value: number) => ({ ru: formatNumber(value, 'ru'), en: formatNumber(value, 'en') });
    const [a, b] = [shown(planned), shown(used)];
    return [
        {
            code: 'threshold-differs',
            planned: a,
            observed: b,
            message: {
                ru: `Порог набора данных ${a.ru}, а конечная точка вычислена при пороге ${b.ru}.`,
                en: `The threshold of the data set is ${a.en}, but the endpoint was computed at ${b.en}.`,
            },
            at: own!.at,
        },
    ];
}

function byDecisions(
    endpoint: ElementOf<'endpoint'>,
    { cases }: CaseTable,
    { score, decision }: Reading,
    threshold: number,
): Deviation[] {
    let differ = 0;
    let alone = 0;
    let both = 0;
    for (let i = 0; i < cases; i++) {
        const decided = decision![i]!;
        if (decided < 0) continue;
        if (Number.isNaN(score![i]!)) alone++;
        else {
            both++;
            if ((score![i]! >= threshold ? 1 : 0) !== decided) differ++;
        }
    }
    const at = endpoint.properties.threshold?.at ?? endpoint.headAt;
    const planned = { ru: `порог ${formatNumber(threshold, 'ru')}`, en: `threshold ${formatNumber(threshold, 'en')}` };
    const ru = (count: number): string => `${count} ${plural(count, 'случай', 'случая', 'случаев')}`;
    const found: Deviation[] = [];
    if (differ > 0) {
        found.push({
            code: 'decisions-contradict-threshold',
            planned,
            observed: {
                ru: `иное решение: ${ru(differ)} из ${both}`,
                en: `another decision in ${differ} of ${both} cases`,
            },
            message: {
                ru: `Решения в файле расходятся с порогом ${formatNumber(threshold, 'ru')}: ${ru(differ)} из ${both}. Система работала при другом пороге, либо столбцы относятся к разным запускам; результаты вычислены по оценке и порогу программы.`,
                en: `Decisions of the file differ from the threshold ${formatNumber(threshold, 'en')} in ${differ} of ${both} cases. The system ran at another threshold, or the columns are of different runs; results were computed from the score and the program’s threshold.`,
            },
            at,
        });
    }
    if (alone > 0) {
        found.push({
            code: 'decisions-without-score',
            planned,
            observed: { ru: `решение без оценки: ${ru(alone)}`, en: `a decision without a score in ${alone} cases` },
            message: {
                ru: `У случаев есть решение, но нет оценки: ${ru(alone)}. Их результат считается отсутствующим.`,
                en: `Cases have a decision but no score: ${alone}. Their result counts as missing.`,
            },
            at,
        });
    }
    return found;
}
