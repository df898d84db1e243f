import type { TrialResults } from '@trialwright/model';
import { expect, it } from 'vitest';
import { buildReport, writeMarkdown } from '../../src/index.js';
import { modelOf } from '../load.js';

const program = `
    program "P" { number "1" status draft language english }
    dataset T "Set" { role trial }
    primary endpoint LoA "Volume" { metric limits of agreement dataset T interval Student 95 % }
    hypothesis H "H" { LoA < 3 significance 2.5 % one-sided power 80 % }`;

// R 4.2.2: n = 100, mean 0.25, sd 1.25; t.test, mean ± qnorm(.975) sd, qt(.975, 99) sd sqrt(1/n + z²/(2 (n − 1))).
const agreement = {
    lower: { value: -2.19995498, lower: -2.62524235, upper: -1.77466761 },
    upper: { value: 2.69995498, lower: 2.27466761, upper: 3.12524235 },
    standardDeviation: 1.25,
};
const methodName = { ru: 'интервалы Стьюдента', en: "Student's intervals" };
const estimate = { value: 0.25, lower: 0.00197289, upper: 0.49802711, level: 0.95, method: 'bland-altman', methodName };
const none = { notices: [], problems: [] };

async function report(language: 'ru' | 'en'): Promise<string> {
    const model = await modelOf(program);
    const endpoint = model.all('endpoint')[0]!.key;
    const counts = {
        all: 102,
        positive: 0,
        negative: 0,
        truthMissing: 102,
        resultMissing: 2,
        indeterminate: 0,
        evaluated: 100,
    };
    const found = { ...estimate, agreement, denominator: 100, notices: [] };
    const results: TrialResults = {
        datasets: [],
        independence: [],
        endpoints: [
            {
                endpoint,
                metric: 'limitsOfAgreement',
                dataset: model.all('dataset')[0]!.key,
                from: 'data',
                rules: [{ rule: 'asStated', estimate: found, counts, problems: [] }],
                groups: [],
                sets: [],
                readings: [],
                ...none,
            },
        ],
        hypotheses: [
            {
                hypothesis: model.all('hypothesis')[0]!.key,
                endpoint,
                estimate: found,
                bound: {
                    side: 'both',
                    lower: agreement.lower.lower,
                    upper: agreement.upper.upper,
                    level: 0.95,
                    against: [-3, 3],
                    methodName,
                    met: false,
                },
                test: { p: 0.0823365, adjustedP: 0.0823365, alpha: 0.025, sides: 1, methodName, met: false },
                verdict: 'notMet',
                ...none,
            },
        ],
        families: [],
        precisions: [],
        deviations: [],
        flows: [],
        problems: [],
    };
    const tree = buildReport(model, { toolVersion: '0.1.0', fingerprint: '0'.repeat(64), language }, results);
    return writeMarkdown(tree)
        .replace(/[\u00A0\u202F]/g, ' ')
        .replace(/\\(.)/g, '$1')
        .replace(/\*\*/g, '')
        .replace(/&gt;/g, '>')
        .replace(/&lt;/g, '<');
}

it('limits of agreement in a Russian report: value, table, figure, verdict', async () => {
    const text = await report('ru');
    expect(text).toContain(
        'средняя разность 0,25 (95 % ДИ 0,002–0,50), пределы согласия −2,20 (95 % ДИ −2,63 до −1,77) и 2,70 (95 % ДИ 2,27–3,13)',
    );
    expect(text).toContain('| Нижний предел согласия | −2,20 | −2,63 до −1,77 |');
    expect(text).toContain('их 100, стандартное отклонение 1,250');
    expect(text).toContain('сплошные линии — допустимая разность');
    expect(text).toContain(
        'нижняя граница нижнего предела согласия −2,63 > −3,00 и верхняя граница верхнего предела согласия 3,13 > 3,00',
    );
});

it('the same in English', async () => {
    const text = await report('en');
    expect(text).toContain('0.25 (−2.20 to 2.70)');
    expect(text).toContain('| Upper limit of agreement | 2.70 | 2.27–3.13 |');
    expect(text).toContain(
        'lower limit of the lower limit of agreement −2.63 > −3.00 and upper limit of the upper limit of agreement 3.13 > 3.00',
    );
    expect(text).toContain('the confidence interval is that of the mean difference');
});
