import { agrestiCoull, plusFour } from './methods/agresti-coull.js';
import { arcsine } from './methods/arcsine.js';
import { blaker } from './methods/blaker.js';
import { clopperPearson } from './methods/clopper-pearson.js';
import { jeffreys } from './methods/jeffreys.js';
import { likelihoodRatio } from './methods/likelihood-ratio.js';
import type { LimitsFunction } from './methods/limits.js';
import { logit } from './methods/logit.js';
import { midP } from './methods/mid-p.js';
import { wald, waldCc } from './methods/wald.js';
import { wilson, wilsonCc } from './methods/wilson.js';
import type { ProportionMethod } from './proportion-method.js';

/** The limits of each method, without checks and derivation. */
export const proportionLimits: Readonly<Record<ProportionMethod, LimitsFunction>> = {
    'clopper-pearson': clopperPearson,
    wilson,
    'wilson-cc': wilsonCc,
    'agresti-coull': agrestiCoull,
    jeffreys,
    'mid-p': midP,
    wald,
    'wald-cc': waldCc,
    'plus-four': plusFour,
    arcsine,
    logit,
    'likelihood-ratio': likelihoodRatio,
    blaker,
};
