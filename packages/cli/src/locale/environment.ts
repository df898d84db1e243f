import type { Language } from '@trialwright/model';
import type { Io } from '../io.js';

/**
 * Language of the environment: LC_ALL, LC_MESSAGES, LANG, in the order of POSIX. A locale of another language means
 * English; no locale, `C` and `POSIX` mean that nothing was chosen.
 */
export function environmentLanguage(io: Pick<Io, 'env' | 'platform'>): Language | undefined {
    const { LC_ALL, LC_MESSAGES, LANG } = io.env;
    const locale = LC_ALL || LC_MESSAGES || LANG || systemLocale(io.platform);
    const language = locale?.toLowerCase().split(/[_.@-]/)[0];
    if (!language || language === 'c' || language === 'posix') return undefined;
    return language === 'ru' ? 'ru' : 'en';
}

// Windows sets none of these variables; Node knows its locale all the same.
function systemLocale(platform: string): string | undefined {
    return platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : undefined;
}
