import { env, workspace } from 'vscode';

/** The language in which findings, hints and explanations are shown. */
export function displayLanguage(): 'ru' | 'en' {
    const chosen = workspace.getConfiguration('trialwright').get<string>('language');
    if (chosen === 'ru' || chosen === 'en') return chosen;
    return env.language.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}
