import { type Design, type DesignArea, designAreas } from './design.js';
import { accuracyIndexGoal, accuracyIndexPrecision } from './entries/accuracy-index.js';
import {
    aucPairedEquivalence,
    aucPairedNonInferiority,
    aucParallel,
    aucParallelEquivalence,
    aucParallelNonInferiority,
} from './entries/area-comparison.js';
import { aucGoal, aucPaired, aucPrecision } from './entries/auc.js';
import { clusteredGoal, clusteredPrecision } from './entries/clusters.js';
import { coPrimary } from './entries/co-primary.js';
import { interimLooks } from './entries/interim-looks.js';
import { kappaGoal, kappaGoalRaters, kappaLimit, kappaPrecision } from './entries/kappa.js';
import { twoMeans, twoMeansEquivalence, twoMeansNonInferiority } from './entries/means/groups.js';
import { meanPrecision, twoMeansPrecision } from './entries/means/precision.js';
import { meanEquivalence, meanNonInferiority, meanSingle } from './entries/means/single.js';
import { blandAltmanGoal, iccGoal, iccPrecision, limitsOfAgreement } from './entries/measurement-agreement.js';
import { pairedEquivalence, pairedNonInferiority, pairedProportions } from './entries/paired-proportions.js';
import { precision } from './entries/precision.js';
import { precisionAssured } from './entries/precision-assured.js';
import { precisionLimit, precisionLimitAssured } from './entries/precision-limit.js';
import { likelihoodRatioLimit, likelihoodRatioWidth, predictiveValueDesign } from './entries/predictive-values.js';
import { proportionGoal } from './entries/proportion-goal.js';
import { readerStudy, readerStudyEquivalence } from './entries/reader-study.js';
import { simon } from './entries/simon.js';
import { twoProportions, twoProportionsEquivalence, twoProportionsNonInferiority } from './entries/two-proportions.js';
import { weightedKappaGoal, weightedKappaPrecision } from './entries/weighted-kappa.js';
import type { Bilingual } from '../core/bilingual.js';

/** Every design that can be computed without a program, in the order in which they are offered. */
export const designs: readonly Design[] = [
    proportionGoal,
    precision,
    precisionLimit,
    precisionLimitAssured,
    precisionAssured,
    twoProportions,
    twoProportionsNonInferiority,
    twoProportionsEquivalence,
    pairedProportions,
    pairedNonInferiority,
    pairedEquivalence,
    aucGoal,
    aucPaired,
    aucPairedNonInferiority,
    aucPairedEquivalence,
    aucParallel,
    aucParallelNonInferiority,
    aucParallelEquivalence,
    aucPrecision,
    accuracyIndexGoal,
    accuracyIndexPrecision,
    predictiveValueDesign,
    likelihoodRatioLimit,
    likelihoodRatioWidth,
    kappaGoal,
    kappaGoalRaters,
    kappaPrecision,
    kappaLimit,
    weightedKappaGoal,
    weightedKappaPrecision,
    iccGoal,
    iccPrecision,
    blandAltmanGoal,
    limitsOfAgreement,
    meanSingle,
    meanNonInferiority,
    meanEquivalence,
    meanPrecision,
    twoMeans,
    twoMeansNonInferiority,
    twoMeansEquivalence,
    twoMeansPrecision,
    coPrimary,
    clusteredGoal,
    clusteredPrecision,
    readerStudy,
    readerStudyEquivalence,
    interimLooks,
    simon,
];

const byId = new Map(designs.map(design => [design.id, design]));

/** The design of an id; undefined if there is none. */
export function designOf(id: string): Design | undefined {
    return byId.get(id);
}

/** Headings of the list of designs, in its order. */
export const areaNames: Readonly<Record<DesignArea, Bilingual>> = {
    proportion: { ru: 'Доля против цели', en: 'A proportion against a goal' },
    precision: { ru: 'Точность доли', en: 'Precision of a proportion' },
    'two-groups': { ru: 'Две независимые группы', en: 'Two independent groups' },
    paired: { ru: 'Одни и те же случаи', en: 'The same cases' },
    roc: { ru: 'Площадь под ROC-кривой', en: 'Area under the ROC curve' },
    diagnostic: { ru: 'Показатели таблицы 2 × 2', en: 'Metrics of the 2 × 2 table' },
    agreement: { ru: 'Согласие', en: 'Agreement' },
    means: { ru: 'Средние: время, объём', en: 'Means: times, volumes' },
    structure: { ru: 'Совместные цели, кластеры, врачи, этапы', en: 'Joint goals, clusters, readers, stages' },
};

/** The designs of each area, areas without a design left out. */
export function designsByArea(): readonly { area: DesignArea; designs: readonly Design[] }[] {
    return designAreas
        .map(area => ({ area, designs: designs.filter(design => design.area === area) }))
        .filter(group => group.designs.length > 0);
}
