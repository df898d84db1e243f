import type { Bilingual } from '@trialwright/model';
import {
    type Curve,
    type Design,
    type DesignSolution,
    designs,
    optionName,
    type Parameter,
    type StatedInputs,
    solves,
} from '@trialwright/statistics';
import type { Context } from '../context.js';
import { derivationJson } from '../output/derivation-json.js';
import { envelope } from '../output/json.js';

/** What was found, unrounded. */
export function solutionJson(solution: DesignSolution, context: Context): object {
    const say = (text: Bilingual): string => context.reader.text(text);
    const { design, solve, inputs, values, derivation } = solution;
    return {
        ...envelope('calculate', context),
        kind: 'result',
        design: design.id,
        solve,
        inputs: inputs.map(({ parameter, value, byDefault }) => ({ option: optionName(parameter), value, byDefault })),
        values: values.map(({ name, ...value }) => ({ ...value, name: say(name) })),
        derivation: derivationJson(derivation, say),
    };
}

/** A curve, unrounded; a point without an answer has no y, but says why. */
export function curveJson(design: Design, curve: Curve, inputs: StatedInputs, context: Context): object {
    const say = (text: Bilingual): string => context.reader.text(text);
    const { what, along, value, points } = curve;
    return {
        ...envelope('calculate', context),
        kind: 'curve',
        design: design.id,
        solve: what,
        inputs: Object.entries(inputs).map(([id, one]) => ({ option: optionName(id), value: one, byDefault: false })),
        along: optionName(along),
        value: value && { ...value, name: say(value.name) },
        points: points.map(({ x, y, reason }) => ({ x, y, reason: reason && say(reason) })),
    };
}

/** The designs with their options. */
export function designsJson(context: Context): object {
    const say = (text: Bilingual): string => context.reader.text(text);
    return {
        ...envelope('calculate', context),
        kind: 'designs',
        designs: designs.map(design => ({
            id: design.id,
            area: design.area,
            title: say(design.title),
            help: say(design.help),
            solve: solves.flatMap(solve => {
                const direction = design.directions[solve];
                if (!direction) return [];
                const { title, finds, without = [] } = direction;
                return [{ solve, title: say(title), finds: finds.map(optionName), without: without.map(optionName) }];
            }),
            options: Object.entries(design.parameters).map(([id, parameter]) => optionJson(id, parameter, say)),
        })),
    };
}

function optionJson(id: string, parameter: Parameter, say: (text: Bilingual) => string): object {
    const { kind, name, help, optional } = parameter;
    const common = { option: optionName(id), kind, name: say(name), help: help && say(help), optional };
    if (parameter.kind === 'choice') {
        const choices = parameter.choices.map(one => ({ id: one.id, name: say(one.name) }));
        return { ...common, choices, default: parameter.default };
    }
    if (parameter.kind === 'shares') return common;
    const { range, usual, default: standard } = parameter;
    const byDefault = typeof standard === 'object' ? { defaultText: say(standard.text) } : { default: standard };
    return { ...common, range, usual, ...byDefault };
}
