import { type DatasetFacts, factLines, formatNumber, type Language } from '@trialwright/model';
import type { KnownData } from '../../data/data-service.js';
import { plain, shortened } from '../support/markdown.js';

/** What the files of a data set hold, as Markdown. */
export function dataText({ facts, independence }: KnownData, language: Language): string {
    const ru = language === 'ru';
    const parts = facts.map(one => fileText(one, language));
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

function fileText(facts: DatasetFacts, language: Language): string {
    const head = `${language === 'ru' ? 'Файл' : 'File'} ${plain(shortened(facts.file, 80))}`;
    const lines = factLines(facts, language).map(
        ({ label, value }) => `- ${plain(label)}: ${plain(shortened(value, 200))}`,
    );
    return `${head}\n\n${lines.join('\n')}`;
}
