import type { Language, TrialModel } from '@trialwright/model';

/** The language that a program asks for, else that of its words. */
export function ownLanguage(model: TrialModel): Language {
    const stated = model.first('program')?.properties.language?.value;
    return stated === 'russian' ? 'ru' : stated === 'english' ? 'en' : model.language;
}
