import { expect, it } from 'vitest';
import { Workbench } from './harness.js';

it('words findings for the reader and links them to the page of their rule', async () => {
    const text = 'program "P" {}\nendpoint E {}\nhypothesis H { E > 85 % }';
    const bench = new Workbench('en');
    bench.services.trial.Settings.rulePages = 'https://docs.example/{language}/{code}';
    const english = await bench.openOne(text);
    const russian = await new Workbench('ru').openOne(text);
    const of = (document: typeof russian) => document.diagnostics?.find(({ code }) => code === 'P04-significance');
    expect(of(russian)?.message).toContain('уровень значимости');
    expect(of(english)?.message).toContain('significance');
    expect(of(english)?.codeDescription?.href).toBe('https://docs.example/en/P04-significance');
    expect(of(russian)?.codeDescription).toBeUndefined();
    expect(of(english)?.data).toEqual({ code: 'P04-significance', row: 'P04', clause: '5.4.2' });
});

it('names the other places that a finding speaks of', async () => {
    const document = await new Workbench('ru').openOne(
        'лицо А "А" {\n    должность "Врач"\n    должность "Заведующий"\n}',
    );
    const finding = document.diagnostics!.find(({ code }) => code === 'value-duplicate-property')!;
    expect(finding.range.start.line).toBe(2);
    expect(finding.relatedInformation![0]!.location).toMatchObject({
        uri: document.uri.toString(),
        range: { start: { line: 1 } },
    });
});
