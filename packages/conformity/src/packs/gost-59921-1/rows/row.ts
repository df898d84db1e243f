import type { TrialModel } from '@trialwright/model';
import type { Level, Phase, Row } from '../../../core/pack.js';

/** Short way to write a row: id, clause, requirement in Russian and English, level, phases. */
export function row(
    id: string,
    clause: string,
    ru: string,
    en: string,
    level: Level,
    phases: string,
    rest: Partial<Pick<Row, 'waivable' | 'applies' | 'due' | 'places' | 'silent'>> = {},
): Row {
    return {
        id,
        clause,
        requirement: { ru, en },
        level,
        phases: phases.split(' ') as Phase[],
        waivable: true,
        ...rest,
    };
}

const kindOf = (model: TrialModel): string | undefined => model.first('program')?.properties.kind?.value;

/** Concerns a registration trial only; a program without a kind is not let off. */
export const registration = (model: TrialModel): boolean => (kindOf(model) ?? 'registration') === 'registration';

/** Concerns a preliminary trial only. */
export const preliminary = (model: TrialModel): boolean => kindOf(model) === 'preliminary';

/** Concerns every trial but a preliminary one. */
export const notPreliminary = (model: TrialModel): boolean => kindOf(model) !== 'preliminary';

/** Answered in the program already, though the report must keep to it. */
export const always = (): boolean => true;
