import { diseasedOf } from '../../multiplicity/class-split.js';
import { coPrimarySize, jointPower, jointPowerOfTotal } from '../../multiplicity/co-primary.js';
import { coPrimaryDetectable } from '../../multiplicity/co-primary-detectable.js';
import { defineDesign } from '../design.js';
import { cases, oneSidedAlpha, power, proportion } from '../parameters.js';
import { titles } from '../titles.js';
import { chanceOf, classValues, derivationIn, shareOf } from '../values.js';

const goal = (ru: string, en: string) => proportion({ ru, en }, { usual: [0.8, 0.85, 0.9] });
const expected = (ru: string, en: string) => proportion({ ru, en }, { usual: [0.9, 0.95] });
const joint = { ru: 'совместная мощность', en: 'joint power' };

const shift = {
    ru: 'на сколько обе доли должны превышать свои цели',
    en: 'by how much both proportions must exceed their goals',
};
const detectable = {
    sensitivity: { ru: 'такая чувствительность', en: 'that sensitivity' },
    specificity: { ru: 'такая специфичность', en: 'that specificity' },
};

const randomSplit = {
    ru: 'совместная мощность при случайном числе больных',
    en: 'joint power with a random number of diseased',
};

/** Numbers of the classes where only their sum and the prevalence are stated. */
function split({ total, prevalence }: Readonly<Record<string, number | string | undefined>>) {
    if (typeof total !== 'number' || typeof prevalence !== 'number') return undefined;
    const diseased = diseasedOf(total, prevalence);
    return { diseased, nonDiseased: total - diseased };
}

export const coPrimary = defineDesign({
    id: 'co-primary',
    area: 'structure',
    title: { ru: 'Чувствительность и специфичность вместе', en: 'Sensitivity and specificity together' },
    help: {
        ru: 'Успех — только если обе доли выше своих целей: уровень не делят, мощность считают совместную.',
        en: 'Success only if both proportions exceed their goals: the level is not split, the joint power counts.',
    },
    parameters: {
        se0: goal('целевая чувствительность', 'goal for the sensitivity'),
        se1: expected('ожидаемая чувствительность', 'expected sensitivity'),
        sp0: goal('целевая специфичность', 'goal for the specificity'),
        sp1: expected('ожидаемая специфичность', 'expected specificity'),
        alpha: oneSidedAlpha,
        power,
        prevalence: {
            ...proportion(
                { ru: 'доля больных среди набираемых', en: 'share of diseased among the recruited' },
                {
                    usual: [0.1, 0.3, 0.5],
                    help: {
                        ru: 'Если задана, ищется общее число случаев; при известном числе случаев делит его на классы.',
                        en: 'Where stated, the total number of cases is sought; where the total is stated, it splits it into classes.',
                    },
                },
            ),
            range: { from: 0.001, to: 0.999 },
            optional: true,
        },
        total: {
            ...cases({ ru: 'общее число случаев', en: 'cases in all' }, 2, {
                help: {
                    ru: 'Вместе с долей больных заменяет числа по классам; если они заданы, не используется.',
                    en: 'With the share of diseased it stands for the numbers of the classes; not used where these are stated.',
                },
            }),
            optional: true,
        },
        diseased: cases({ ru: 'случаи с патологией', en: 'diseased cases' }, 1, {
            default: {
                text: { ru: '⌈total · prevalence⌉', en: '⌈total · prevalence⌉' },
                of: inputs => split(inputs)?.diseased,
            },
        }),
        nonDiseased: cases({ ru: 'случаи без патологии', en: 'non-diseased cases' }, 1, {
            default: {
                text: { ru: 'total − ⌈total · prevalence⌉', en: 'total − ⌈total · prevalence⌉' },
                of: inputs => split(inputs)?.nonDiseased,
            },
        }),
    },
    directions: {
        n: {
            title: titles.n,
            finds: ['diseased', 'nonDiseased'],
            without: ['total'],
            compute({ se0, se1, sp0, sp1, alpha, power: target, prevalence }) {
                const goals = { sensitivity: { p0: se0, p1: se1 }, specificity: { p0: sp0, p1: sp1 }, alpha };
                const size = coPrimarySize({ ...goals, power: target, prevalence });
                if (size.total === undefined || prevalence === undefined) {
                    const values = [...classValues(size.root), chanceOf('power', joint, size.root.jointPower)];
                    return { values, ...derivationIn(size) };
                }
                const { n, jointPower: reached } = size.total;
                const diseased = diseasedOf(n, prevalence);
                // The mean over all numbers of diseased takes long for large totals, where it hardly differs.
                const random = n <= 20_000 ? [jointPowerOfTotal({ ...goals, total: n, prevalence })] : [];
                const values = [
                    ...classValues({ diseased, nonDiseased: n - diseased }),
                    chanceOf('power', joint, reached),
                    ...random.map(value => chanceOf('randomSplit', randomSplit, value)),
                ];
                return { values, ...derivationIn(size) };
            },
        },
        power: {
            title: joint,
            finds: ['power'],
            compute({ se0, se1, sp0, sp1, alpha, diseased, nonDiseased }) {
                const found = jointPower({
                    sensitivity: { p0: se0, p1: se1 },
                    specificity: { p0: sp0, p1: sp1 },
                    alpha,
                    diseased,
                    nonDiseased,
                });
                return {
                    values: [
                        chanceOf('power', joint, found.joint),
                        chanceOf(
                            'powerSensitivity',
                            { ru: 'мощность: чувствительность', en: 'power: sensitivity' },
                            found.sensitivity,
                        ),
                        chanceOf(
                            'powerSpecificity',
                            { ru: 'мощность: специфичность', en: 'power: specificity' },
                            found.specificity,
                        ),
                    ],
                    ...derivationIn(found),
                };
            },
        },
        difference: {
            title: shift,
            finds: ['se1', 'sp1'],
            compute({ se0, sp0, alpha, power: target, diseased, nonDiseased }) {
                const counts = { diseased, nonDiseased };
                const goals = { sensitivity: se0, specificity: sp0 };
                const found = coPrimaryDetectable({ ...goals, ...counts, alpha, power: target });
                return {
                    values: [
                        shareOf('difference', shift, found.difference),
                        shareOf('se1', detectable.sensitivity, found.sensitivity),
                        shareOf('sp1', detectable.specificity, found.specificity),
                    ],
                    ...derivationIn(found),
                };
            },
        },
    },
    example: { se0: 0.8, se1: 0.9, sp0: 0.8, sp1: 0.88, power: 0.8 },
});
