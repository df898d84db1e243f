import { type Design, isNumber, optionName } from '@trialwright/statistics';
import { UsageError } from '../arguments/usage-error.js';
import { readNumber } from './read-number.js';

export interface CurveOption {
    readonly along: string;
    readonly from: number;
    readonly to: number;
    readonly points: number;
}

/** Reads `n=50..200`; the parameter by its option's name, with or without hyphens in front. */
export function curveOption(text: string, points: string, design: Design): CurveOption {
    const match = /^-{0,2}([A-Za-z0-9-]+)=(.+?)\.\.(.+)$/.exec(text.trim());
    const along = Object.keys(design.parameters).find(id => optionName(id) === `--${match?.[1]}`);
    const [from, to] = [readNumber(match?.[2] ?? ''), readNumber(match?.[3] ?? '')];
    const count = readNumber(points);
    if (!along || typeof from !== 'number' || typeof to !== 'number' || !(from < to)) {
        const names = Object.entries(design.parameters)
            .filter(([, parameter]) => isNumber(parameter))
            .map(([id]) => optionName(id).slice(2))
            .join(', ');
        throw new UsageError(
            {
                ru: `Параметр «--curve»: «${text}» не читается; нужно ПАРАМЕТР=ОТ..ДО, ОТ меньше ДО; параметры: ${names}.`,
                en: `Option “--curve”: “${text}” cannot be read; it must be PARAMETER=FROM..TO with FROM below TO; parameters: ${names}.`,
            },
            `calculate ${design.id}`,
        );
    }
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 2 || count > 10_000) {
        throw new UsageError(
            {
                ru: `Параметр «--points»: «${points}» недопустимо; нужно целое число от 2 до 10 000, обычно 51.`,
                en: `Option “--points”: “${points}” is not permitted; it must be a whole number from 2 to 10,000, usually 51.`,
            },
            `calculate ${design.id}`,
        );
    }
    return { along, from, to, points: count };
}
