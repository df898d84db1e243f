import type { ProgramSurvey } from '@trialwright/data/node';
import type { TrialModel } from '@trialwright/model';
import type { SourceFile } from '../workspace/source-file.js';

/** A program whose data were read. */
export interface SurveyedProgram {
    readonly file: SourceFile;
    readonly model: TrialModel;
    readonly survey: ProgramSurvey;
}
