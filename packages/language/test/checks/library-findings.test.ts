import { expect, it } from 'vitest';
import { parseAll } from '../support/parse.js';

it('shows what a rule finds in an imported library at the import, with its true place beside it', async () => {
    const program =
        'импорт "centre.trial"\nпрограмма "П" {\n    исследовательский центр ГКБ { главный исследователь И }\n}';
    const centre = 'организация ГКБ "ГКБ"\nлицо И "Иванова"';
    const { document, services } = await parseAll({ 'program.trial': program, 'centre.trial': centre });
    const findings = services.trial.FindingService.findingsOf(document);
    const ofPerson = findings.filter(finding => finding.row === 'T06');
    expect(ofPerson.length).toBeGreaterThan(0);
    for (const { at, related } of ofPerson) {
        expect(program.slice(at.offset, at.end)).toBe('импорт "centre.trial"');
        expect(related![0]!.at.uri).toContain('centre.trial');
    }
});
