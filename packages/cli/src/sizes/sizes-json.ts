import type { Place, PlannedCheck, Plan, Target } from '@trialwright/model';
import type { Derivation } from '@trialwright/statistics';
import type { Context } from '../context.js';
import { findingJson } from '../findings/findings-json.js';
import { regionOf } from '../findings/region.js';
import type { Trouble } from '../input/trouble.js';
import { derivationJson } from '../output/derivation-json.js';
import { envelope, troublesJson } from '../output/json.js';
import type { Workspace } from '../workspace/workspace.js';
import type { SizedFile } from './sized-file.js';

/** The output of `size --format json`, as `schemas/size.schema.json` describes it: every number unrounded. */
export function sizesJson(
    sized: readonly SizedFile[],
    workspace: Workspace,
    troubles: readonly Trouble[],
    context: Context,
): object {
    return {
        ...envelope('size', context),
        root: workspace.root,
        files: sized.map(one => new FileJson(one, workspace, context).file()),
        troubles: troublesJson(troubles, context),
    };
}

/** Turns what was computed of one file into plain data. */
class FileJson {
    constructor(
        private readonly sized: SizedFile,
        private readonly workspace: Workspace,
        private readonly context: Context,
    ) {}

    file(): object {
        const { file, model, sizing, problems } = this.sized;
        return {
            file: file.shown,
            language: file.language,
            title: model.first('program')?.title?.value,
            computed: sizing !== undefined,
            targets: sizing?.targets.map(target => this.target(target)) ?? [],
            plans: sizing?.plans.map(plan => this.plan(plan)) ?? [],
            problems: problems.map(one => findingJson(one, this.workspace, this.context)),
        };
    }

    private target(target: Target): object {
        const computed = target.kind === 'other' || target.n === undefined ? undefined : target.result;
        return {
            name: target.name,
            kind: target.kind,
            at: this.region(target.at),
            endpoint: target.endpoint?.name?.value,
            metric: target.metric?.id,
            design: target.kind === 'design' ? target.design : undefined,
            inputs: inputsJson(target),
            n: target.n,
            needs: target.needs && target.n !== undefined ? target.needs : undefined,
            // The derivation stands beside the numbers, worded for the reader.
            result: computed && { ...computed, derivation: undefined },
            derivation: target.derivation && this.derivation(target.derivation),
            problems: this.notes(target.problems),
            warnings: this.notes(target.warnings),
        };
    }

    private plan(plan: Plan): object {
        const { recruitment } = plan;
        return {
            at: this.region(plan.element.headAt),
            targets: plan.targets.map(target => target.name),
            prevalence: plan.prevalence?.value,
            prevalenceSource: plan.prevalence?.source,
            losses: plan.losses,
            looks: plan.looks && this.looks(plan),
            recruitment: recruitment && { ...recruitment, derivation: this.derivation(recruitment.derivation) },
            required: plan.required,
            requiredPositive: plan.requiredPositive,
            requiredNegative: plan.requiredNegative,
            planned: plan.planned.map(plannedJson),
            achieved: plan.achieved.map(({ target, ...numbers }) => ({ target: target.name, ...numbers })),
            jointPower: plan.jointPower,
            problems: this.notes(plan.problems),
            warnings: this.notes(plan.warnings),
        };
    }

    private looks({ looks, targets }: Plan): object {
        const { rates, shape, tests } = looks!;
        const ofTests = targets.flatMap(({ key, name }) => {
            const test = tests.get(key);
            if (!test) return [];
            const { power: _, ...numbers } = test;
            return [{ target: name, ...numbers }];
        });
        return { rates, shape, tests: ofTests };
    }

    private derivation(derivation: Derivation): object {
        return derivationJson(derivation, text => this.text(text));
    }

    private notes(list: Target['warnings']): object[] {
        return list.map(({ code, message, at }) => ({ code, message: this.text(message), at: this.region(at) }));
    }

    private region(at: Place): object {
        const source = this.workspace.fileAt(at.uri) ?? this.sized.file;
        return { file: source.shown, ...regionOf(source, at) };
    }

    private text(text: { ru: string; en: string }): string {
        return this.context.reader.text(text, this.sized.file.language);
    }
}

function plannedJson({ count, of, required }: PlannedCheck): object {
    const verdict = required === undefined ? 'unknown' : count >= required ? 'sufficient' : 'short';
    return { count, of, required, verdict };
}

/** The numbers that a target is computed from; of a design by the names of its inputs. */
function inputsJson(target: Target): object | undefined {
    if (target.kind === 'other') return undefined;
    if (target.kind !== 'design') return target.inputs;
    return Object.fromEntries(target.inputs.map(({ key, value }) => [key, value]));
}
