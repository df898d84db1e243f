import { basename } from 'node:path';
import { FingerprintError, TableError } from '@trialwright/data';
import { readingTrouble } from '../input/system-error.js';
import { TroubleError, trouble } from '../input/trouble.js';

/** What is wrong with a data file or a list, as a trouble of the command. Errors of another kind are thrown on. */
export function dataTrouble(error: unknown, shown: string): TroubleError {
    if (error instanceof TroubleError) return error;
    if (error instanceof TableError) {
        const { column, line } = error.problem;
        const ru = [line && `строка ${line}`, column && `столбец «${column}»`].filter(Boolean).join(', ');
        const en = [line && `line ${line}`, column && `column “${column}”`].filter(Boolean).join(', ');
        return trouble(
            'data',
            shown,
            ru ? `${ru}: ${error.text.ru}` : error.text.ru,
            en ? `${en}: ${error.text.en}` : error.text.en,
        );
    }
    if (error instanceof FingerprintError) return trouble('data', shown, error.text.ru, error.text.en);
    if (error instanceof Error && 'code' in error) return readingTrouble(error, shown || basename(shown));
    throw error;
}
