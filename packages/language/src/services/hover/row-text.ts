import type { Pack } from '@trialwright/conformity';
import type { Language } from '@trialwright/model';

/** Rows of the conformity matrix with their clauses and requirements in our own words, one a line. */
export function rowsText(rows: readonly string[], packs: readonly Pack[], language: Language): string {
    return rows
        .flatMap(id => {
            for (const pack of packs) {
                const row = pack.rows.find(candidate => candidate.id === id);
                if (row) return [`- **${id}** · ${clauseText(row.clause, language)}: ${row.requirement[language]}`];
            }
            return [];
        })
        .join('\n');
}

function clauseText(clause: string, language: Language): string {
    if (!/^\d/.test(clause)) return clause;
    return language === 'ru' ? `пункт ${clause}` : `clause ${clause}`;
}
