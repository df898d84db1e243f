import type { BootstrapKind } from '../bootstrap/bootstrap-interval.js';
import { paper } from '../core/source.js';
import type { MethodInfo } from './method-info.js';

const differences = {
    ru: 'Границы boot.ci (R) при другом генераторе расходятся на ошибку Монте-Карло; boot.ci интерполирует между соседними значениями по нормальной шкале, а равные оценке значения в z₀ не считает, здесь они считаются наполовину.',
    en: 'Limits of boot.ci (R) differ by the Monte Carlo error of another generator; boot.ci interpolates between neighbours on the normal scale and leaves values equal to the estimate out of z₀, here they count half.',
};

const kinds: (Omit<MethodInfo, 'family' | 'id'> & { id: `bootstrap-${BootstrapKind}` })[] = [
    {
        id: 'bootstrap-percentile',
        name: { ru: 'процентильный бутстреп', en: 'Percentile bootstrap' },
        use: {
            ru: 'Для долей, где поправки BCa ничего не дают: реплики доли — это биномиальные доли. При малом числе случаев уже точного: для доли возьмите Клоппера — Пирсона или Уилсона.',
            en: 'For shares, where the corrections of BCa gain nothing: the replicates of a share are binomial shares. Narrower than an exact interval where cases are few: for a share take Clopper-Pearson or Wilson.',
        },
        source: paper(
            'Efron, Tibshirani 1993',
            'Efron B., Tibshirani R.J. An Introduction to the Bootstrap. Chapman & Hall, 1993, ch. 13',
        ),
        differences,
    },
    {
        id: 'bootstrap-bca',
        name: { ru: 'BCa-бутстреп', en: 'BCa bootstrap' },
        use: {
            ru: 'Для площадей, индексов, отношений, каппы и средних: поправка на смещение и асимметрию, ошибка покрытия порядка 1/n против 1/√n у процентильного.',
            en: 'For areas, indexes, ratios, kappa and means: corrected for bias and skewness, its error of coverage is of the order 1/n, that of the percentile bootstrap 1/√n.',
        },
        source: paper(
            'Efron 1987; Carpenter, Bithell 2000',
            'Efron B. Better bootstrap confidence intervals. Journal of the American Statistical Association 1987; 82: 171–185; Carpenter J., Bithell J. Bootstrap confidence intervals: when, which, what? Statistics in Medicine 2000; 19: 1141–1164',
        ),
        assumptions: {
            ru: 'Показатель меняется с выборкой плавно: для доли по малому числу случаев поправка на смещение сама неустойчива, поэтому доли получают процентильный.',
            en: 'The metric changes smoothly with the sample: for a share of few cases the correction for bias is itself unstable, which is why shares get the percentile bootstrap.',
        },
        differences,
        isDefault: true,
    },
];

/** Resampling. */
export const bootstrapInfo: readonly MethodInfo[] = kinds.map(info => ({ family: 'bootstrap', ...info }));
