import {
    checkConformity,
    conformityMatrix,
    type Finding,
    gost59921,
    type Matrix,
    type Pack,
    type SeverityOverrides,
} from '@trialwright/conformity';
import type { LangiumDocument } from 'langium';
import type { TrialCoreServices } from '../trial-module.js';
import { CheckContext } from './context.js';
import { languageFindings } from './language-checks.js';

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
    settings: CheckSettings = { packs: [gost59921], severities: {} };

    constructor(private readonly services: TrialCoreServices) {}

    /** Findings on a linked file, in the order of the text; only those whose place lies in this file. */
    findingsOf(document: LangiumDocument): readonly Finding[] {
        const model = this.services.trial.ModelService.modelOf(document);
        const uri = document.uri.toString();
        const { packs, severities } = this.settings;
        const own = languageFindings(new CheckContext(document, model, this.services)).flatMap(finding =>
            overridden(finding, severities),
        );
        return [...own, ...checkConformity(model, packs, severities)]
            .filter(finding => finding.at.uri === uri)
            .sort((a, b) => a.at.offset - b.at.offset);
    }

    /**
     * The conformity matrix of a linked file by each of its packs; a library has none. A rule that a person has
     * switched off still leaves its row open: silence is no answer.
     */
    matricesOf(document: LangiumDocument): readonly Matrix[] {
        const model = this.services.trial.ModelService.modelOf(document);
        if (!model.isProgram) return [];
        const { packs } = this.settings;
        const findings = checkConformity(model, packs);
        return packs.map(pack => conformityMatrix(model, pack, findings));
    }
}

/** A finding with the severity that a person has set. A text that cannot be read stays an error. */
function overridden(finding: Finding, severities: SeverityOverrides): Finding[] {
    const severity = severities[finding.code];
    if (severity === undefined || finding.code.startsWith('syntax-')) return [finding];
    return severity === 'off' ? [] : [{ ...finding, severity }];
}
