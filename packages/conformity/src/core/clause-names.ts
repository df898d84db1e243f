import type { Bilingual, Language } from '@trialwright/model';
import type { Pack } from './pack.js';

/** A clause as a reader's language writes it: `6.2, таблица 1`. */
export function clauseName(clause: string, language: Language): string {
    return language === 'ru' ? clause.replace(/[Tt]able/g, 'таблица') : clause;
}

/** A clause with its title. */
export interface TitledClause {
    readonly clause: string;
    readonly title?: Bilingual;
}

/** The clause under whose title a row stands: its own, or the nearest one above that has a title. */
export function titledClause({ clauses }: Pick<Pack, 'clauses'>, clause: string): TitledClause {
    let name = clause.split(/[, ]/)[0] ?? '';
    while (name !== '') {
        const title = clauses[name];
        if (title) return { clause: name, title };
        name = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '';
    }
    return { clause };
}
