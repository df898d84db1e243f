import {
    activePacks,
    allPacks,
    checkConformity,
    conformityMatrix,
    defaultPacks,
    type Finding,
    type Matrix,
    type Pack,
    type Severity,
    type SeverityOverrides,
} from '@trialwright/conformity';
import type { ProgramSizing, TrialModel } from '@trialwright/model';
import { type LangiumDocument, WorkspaceCache } from 'langium';
import type { TrialCoreServices } from '../trial-module.js';
import { valueCodes } from './codes/value-codes.js';
import { CheckContext } from './context.js';
import { languageFindings } from './language-checks.js';
import { shownHere } from './shown-here.js';

/** What a person may set about the checks. */
export interface CheckSettings {
    readonly packs: readonly Pack[];
    readonly severities: SeverityOverrides;
}

/**
 * All findings on a file: of its text (lexer, parser, linker), of the language (duplicates, names, values) and of
 * the rule packs. The editor and the command line both ask here, so that they say the same.
 */
export class FindingService {
    settings: CheckSettings = { packs: defaultPacks, severities: {} };

    private readonly made: WorkspaceCache<string, Made>;
    private readonly raw: WorkspaceCache<string, RawFindings>;

    constructor(private readonly services: TrialCoreServices) {
        this.made = new WorkspaceCache(services.shared);
        this.raw = new WorkspaceCache(services.shared);
    }

    /**
     * Findings on a linked file, in the order of the text; those of its rules that lie in an import are shown there.
     * Made once a change, since diagnostics, code actions, lenses and the matrix all ask.
     */
    findingsOf(document: LangiumDocument): readonly Finding[] {
        const { settings } = this;
        const data = this.services.trial.Data.findingsOf(document);
        const raw = this.rawOf(document);
        const key = document.uri.toString();
        const known = this.made.get(key);
        if (known?.settings === settings && known.data === data && known.raw === raw) return known.findings;
        const findings = this.make(document, data, raw);
        this.made.set(key, { settings, data, raw, findings });
        return findings;
    }

    private make(
        document: LangiumDocument,
        data: readonly Finding[],
        { ofLanguage, ofPacks }: RawFindings,
    ): readonly Finding[] {
        const uri = document.uri.toString();
        const { severities } = this.settings;
        const program = this.services.trial.ModelService.modelOf(document).first('program')?.headAt ?? {
            uri,
            offset: 0,
            end: 0,
        };
        const own = ofLanguage.flatMap(finding => overridden(finding, severities[finding.code]));
        const gaps = own.filter(isGap);
        // What a rule says of a placeholder is beside the point: it is to be replaced anyway.
        const real = ({ at }: Finding): boolean =>
            !gaps.some(gap => gap.at.uri === at.uri && gap.at.offset <= at.offset && gap.at.end >= at.end);
        const rules = [...ofPacks, ...data]
            .flatMap(finding => overridden(finding, severities[finding.code] ?? severities[finding.row ?? '']))
            .filter(real)
            .map(finding => shownHere(finding, document, program));
        return [...own, ...rules].filter(finding => finding.at.uri === uri).sort((a, b) => a.at.offset - b.at.offset);
    }

    /** The packs that a program is checked against: those that are set, and those that it calls for itself. */
    packsOf(model: TrialModel): readonly Pack[] {
        return activePacks(model, this.settings.packs, allPacks);
    }

    /** The same of a linked file: what completion, hover and pages speak of follows the program, too. */
    packsFor(document: LangiumDocument): readonly Pack[] {
        return this.packsOf(this.services.trial.ModelService.modelOf(document));
    }

    /**
     * The conformity matrix of a linked file by each of its packs; a library has none. A rule that a person has
     * switched off still leaves its row open: silence is no answer. So does a placeholder that a fix has left.
     */
    matricesOf(document: LangiumDocument): readonly Matrix[] {
        const model = this.services.trial.ModelService.modelOf(document);
        if (!model.isProgram) return [];
        const { packs, ofLanguage, ofPacks } = this.rawOf(document);
        // A contradiction between data and program leaves its row open, whatever the program says.
        const data = this.services.trial.Data.findingsOf(document).filter(({ severity }) => severity === 'error');
        const findings = [...ofPacks, ...ofLanguage.filter(isGap), ...data];
        return packs.map(pack => conformityMatrix(model, pack, findings));
    }

    /** What the checks say by themselves, whatever a person has set: problems and matrix are made of the same. */
    private rawOf(document: LangiumDocument): RawFindings {
        const { packs: set } = this.settings;
        const key = document.uri.toString();
        const sizing = this.services.trial.Sizing.sizingOf(document);
        const known = this.raw.get(key);
        if (known?.set === set && known.sizing === sizing) return known;
        const model = this.services.trial.ModelService.modelOf(document);
        const packs = this.packsOf(model);
        const raw = {
            set,
            sizing,
            packs,
            ofLanguage:
                known?.set === set
                    ? known.ofLanguage
                    : [...languageFindings(new CheckContext(document, model, this.services))],
            ofPacks: checkConformity(model, packs, {}, sizing),
        };
        this.raw.set(key, raw);
        return raw;
    }
}

/** Findings of a file, and what they were made of. */
interface Made {
    readonly settings: CheckSettings;
    readonly data: readonly Finding[];
    readonly raw: RawFindings;
    readonly findings: readonly Finding[];
}

/** Findings with the severities of their rules. */
interface RawFindings {
    /** The packs that were set when they were made. */
    readonly set: readonly Pack[];
    /** The sample sizes that were known then. */
    readonly sizing: ProgramSizing;
    /** Those that the program was checked against. */
    readonly packs: readonly Pack[];
    readonly ofLanguage: readonly Finding[];
    readonly ofPacks: readonly Finding[];
}

function isGap({ code }: Finding): boolean {
    return code === valueCodes.gap.code;
}

/** A finding with the severity that a person has set. A text that cannot be read stays an error. */
function overridden(finding: Finding, severity: Severity | 'off' | undefined): Finding[] {
    if (severity === undefined || finding.code.startsWith('syntax-')) return [finding];
    return severity === 'off' ? [] : [{ ...finding, severity }];
}
