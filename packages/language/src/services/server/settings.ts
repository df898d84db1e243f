import type { Severity } from '@trialwright/conformity';

/** Families of inlay hints, each with a switch of its own. */
export type HintFamily = 'required' | 'achieved' | 'planned';

/** What a person may set about the editor; names and defaults are those of the extension's `trialwright.*`. */
export interface Settings {
    /** Language of everything that the editor shows. */
    readonly language: 'auto' | 'ru' | 'en';
    /** Severity of a rule, by its code or by its row. */
    readonly rules: Readonly<Record<string, Severity | 'off'>>;
    /** Ids of packs that hold for every program, beside those that always do: `stard-2015`. */
    readonly packs: readonly string[];
    readonly hints: Readonly<Record<HintFamily | 'enabled', boolean>>;
    readonly lenses: boolean;
}

export const defaultSettings: Settings = {
    language: 'auto',
    rules: {},
    packs: [],
    hints: { enabled: true, required: true, achieved: true, planned: true },
    lenses: true,
};

const severities = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads the section `trialwright` of the client's configuration; whatever it cannot read takes its default. */
export function readSettings(section: unknown): Settings {
    const { language, rules, packs, inlayHints, codeLens } = record(section);
    const { hints, lenses } = defaultSettings;
    const flag = (key: keyof typeof hints): boolean => boolean(record(inlayHints)[key], hints[key]);
    return {
        language: language === 'ru' || language === 'en' ? language : 'auto',
        rules: Object.fromEntries(
            Object.entries(record(rules)).filter(([, severity]) => severities.includes(severity as string)),
        ) as Settings['rules'],
        packs: Array.isArray(packs) ? packs.filter(id => typeof id === 'string') : [],
        hints: {
            enabled: flag('enabled'),
            required: flag('required'),
            achieved: flag('achieved'),
            planned: flag('planned'),
        },
        lenses: boolean(record(codeLens).enabled, lenses),
    };
}

function record(value: unknown): Record<string, unknown> {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function boolean(value: unknown, otherwise: boolean): boolean {
    return typeof value === 'boolean' ? value : otherwise;
}
