import {
    type DatasetFacts,
    type FactLine,
    type FileFacts,
    factLines,
    fileLines,
    formatNumber,
    type Language,
} from '@trialwright/model';
import type { KnownData } from '../../data/data-service.js';
import { plain, shortened } from '../support/markdown.js';

/** What the files of a data set hold, as Markdown. */
export function dataText({ facts, independence }: KnownData, language: Language): string {
    const ru = language === 'ru';
    const parts = facts ? setText(facts, language) : [];
    const lines = independence.map(({ by, common, compared }) => {
        const [own, other] = compared.map(count => formatNumber(count, language, 0));
        const found = formatNumber(common, language, 0);
        if (ru) {
            const noun = by === 'patient' ? 'пациентов' : 'случаев';
            return `- Общих ${noun} с другим набором: ${found} (сравнено ${own} и ${other})`;
        }
        return `- ${by === 'patient' ? 'Patients' : 'Cases'} in common with another set: ${found} (compared: ${own} and ${other})`;
    });
    if (lines.length > 0) parts.push(lines.join('\n'));
    return parts.join('\n\n');
}

/** Of one file its name and what it holds; of several the files, and what they hold together. */
function setText(facts: DatasetFacts, language: Language): string[] {
    const ru = language === 'ru';
    const whole = list(factLines(facts, language));
    const [only, ...others] = facts.files;
    if (others.length === 0) return [`${ru ? 'Файл' : 'File'} ${nameOf(only!)}\n\n${whole}`];
    const files = facts.files.map(file => `${nameOf(file)}\n\n${list(fileLines(file, language))}`);
    return [`${ru ? 'Вместе' : 'Together'}\n\n${whole}`, ...files];
}

function nameOf({ file }: FileFacts): string {
    return plain(shortened(file, 80));
}

function list(lines: readonly FactLine[]): string {
    return lines.map(({ label, value }) => `- ${plain(label)}: ${plain(shortened(value, 200))}`).join('\n');
}
