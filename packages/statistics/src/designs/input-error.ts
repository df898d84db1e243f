import type { Bilingual } from '../core/bilingual.js';
import { StatisticsError } from '../core/statistics-error.js';
import { bilingualNumber, permitted, usualValues } from './describe-parameter.js';
import type { Design, Solve } from './design.js';
import type { Parameter } from './parameter.js';

/** What is wrong with an input of a design. */
export type InputProblem =
    /** It is asked for and not there. */
    | 'missing'
    /** Outside its range, no whole number, none of the words. */
    | 'range'
    /** No parameter of the design. */
    | 'unknown'
    /** It is what is found, or plays no part in this direction. */
    | 'not-asked';

/** How a parameter is called where the reader states it, e.g. `--half-width`. */
export type Naming = (parameter: string) => string;

/** An input of a design that cannot be computed with. `message` holds the English text with the parameters' ids. */
export class DesignInputError extends StatisticsError {
    constructor(
        readonly design: Design,
        readonly solve: Solve,
        readonly problem: InputProblem,
        readonly parameter: string,
        value: unknown,
    ) {
        const known = design.parameters[parameter];
        const range = known ? permitted(known, parameter) : asked(design, solve, id => id);
        super(parameter, value, range);
        this.name = 'DesignInputError';
        this.message = this.describe(id => id).en;
    }

    /** The whole message with parameters called as the reader states them: what is wrong, the range, usual values. */
    describe(naming: Naming): Bilingual {
        const { design, solve, problem, parameter, value } = this;
        const name = naming(parameter);
        const known = design.parameters[parameter];
        if (!known || problem === 'unknown') {
            const list = asked(design, solve, naming);
            return {
                ru: `${name}: у плана ${design.id} нет такого параметра; есть: ${list.ru}`,
                en: `${name}: the design ${design.id} has no such parameter; it has: ${list.en}`,
            };
        }
        const { name: meaning } = known;
        if (problem === 'not-asked') {
            const { title } = design.directions[solve]!;
            return {
                ru: `${name} (${meaning.ru}) здесь не задаётся: ищется ${title.ru}`,
                en: `${name} (${meaning.en}) is not stated here: what is found is the ${title.en}`,
            };
        }
        // In a range the name stands without the hyphens of an option.
        const advice = adviceOf(known, name.replace(/^-+/, ''));
        if (problem === 'missing') {
            return {
                ru: `не задано ${name} (${meaning.ru}); ${advice.ru}`,
                en: `${name} is missing (${meaning.en}); ${advice.en}`,
            };
        }
        const shown = typeof value === 'number' ? bilingualNumber(value) : { ru: String(value), en: String(value) };
        return {
            ru: `${name} = ${shown.ru}: недопустимое значение (${meaning.ru}); ${advice.ru}`,
            en: `${name} = ${shown.en} is not permitted (${meaning.en}); ${advice.en}`,
        };
    }
}

function adviceOf(parameter: Parameter, id: string): Bilingual {
    const range = permitted(parameter, id);
    const usual = usualValues(parameter);
    return {
        ru: `требуется ${range.ru}${usual ? `; обычно ${usual.ru}` : ''}`,
        en: `required: ${range.en}${usual ? `; usually ${usual.en}` : ''}`,
    };
}

function asked(design: Design, solve: Solve, naming: Naming): Bilingual {
    const direction = design.directions[solve];
    const out = new Set([...(direction?.finds ?? []), ...(direction?.without ?? [])]);
    const list = Object.keys(design.parameters)
        .filter(id => !out.has(id))
        .map(naming)
        .join(', ');
    return { ru: list, en: list };
}
