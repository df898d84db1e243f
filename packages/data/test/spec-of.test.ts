import { readFileSync } from 'node:fs';
import { columnsOf, specOf } from '@trialwright/data';
import { createTrialCoreServices } from '@trialwright/language';
import { EmptyFileSystem, URI } from 'langium';
import { expect, test } from 'vitest';
import { casesOf } from './support/cases.js';

async function modelOf(text: string) {
    const { shared, trial } = createTrialCoreServices(EmptyFileSystem);
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///test.trial'));
    shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build([document]);
    return trial.trial.ModelService.modelOf(document);
}

async function specsOf(text: string) {
    const model = await modelOf(text);
    const dataset = model.all('dataset').find(({ name }) => name?.value === 'Test')!;
    return dataset.properties.file.map(file => specOf(dataset, model, file.value));
}

const program = new URL('../../language/test/programs/both/', import.meta.url);

test.each(['ru', 'en'])('all words of a data file, in %s', async language => {
    const [first, second] = await specsOf(readFileSync(new URL(`data.${language}.trial`, program), 'utf8'));
    expect(first).toEqual({
        dataset: 'file:///test.trial#dataset:Test',
        cases: 'study',
        patient: 'patient',
        truth: { column: 'birads', positive: ['4', '5'], negative: ['1', '2', '3'] },
        truthValue: 'размер',
        arms: [
            {
                arm: 'system',
                score: 'p',
                decision: { column: 'решение', positive: ['1'], negative: ['0'] },
                measure: 'объём',
                mode: 'с СИИ',
            },
            {
                arm: 'file:///test.trial#comparator:Readers',
                score: 'доктор',
                decision: { column: 'решение врача', positive: ['да'], negative: ['нет'] },
                measure: 'время врача',
                mode: 'без СИИ',
            },
        ],
        site: 'site',
        source: 'src',
        reader: 'врач',
        mode: 'режим',
        date: 'дата исследования',
        version: 'версия',
        strata: ['sex', 'age'],
        indeterminate: ['?', 'не определено'],
        missing: ['н/д'],
        grades: ['нет', 'мелкий', 'крупный'],
        dateOrder: 'dayFirst',
        dialect: { encoding: 'windows-1251', delimiter: ';', decimal: ',' },
    });
    expect(second).toMatchObject({
        arms: [{ arm: 'file:///test.trial#comparator:Readers' }],
        dialect: { delimiter: '\t', decimal: '.' },
        dateOrder: 'monthFirst',
        sheet: 'Лист1',
    });
    expect(columnsOf(first!)).toEqual([
        ...['study', 'patient', 'birads', 'размер', 'site', 'src', 'врач', 'режим', 'дата исследования', 'версия'],
        ...['sex', 'age', 'p', 'решение', 'объём', 'доктор', 'решение врача', 'время врача'],
    ]);
});

test('in a long table a comparator without columns of its own has the system’s', async () => {
    const [spec] = await specsOf(
        `system S "S" { reading mode "AI" }
        comparator R "R" { type readers reading mode "alone" }
        comparator Other "Not in the data" { type system }
        dataset Test "T" { role trial file "x.csv" { case "c" truth "t" score "s" reading mode "m" } }`,
    );
    const { cases, log } = await casesOf('c,t,m,s\n1,1,AI,0.9\n1,1,alone,0.5\n2,0,none,0.5\n', spec!);
    expect(cases.readings).toEqual([
        { arm: 'system', score: Float64Array.of(0.9) },
        { arm: 'file:///test.trial#comparator:R', score: Float64Array.of(0.5) },
    ]);
    expect(log.problems).toMatchObject([{ code: 'unknown-mode', line: 4, column: 'm', value: 'none' }]);
});
