/** One measured run, in a process of its own so that its peak of memory is its own: reads a file and analyses it. */
import { dirname } from 'node:path';
import { analyseTrial, caseTable, columnsOf, openTable, specOf } from '@trialwright/data';
import { fileSource } from '@trialwright/data/node';
import { createTrialCoreServices } from '@trialwright/language';
import { EmptyFileSystem, URI } from 'langium';

const [file = ''] = process.argv.slice(2);
const text = `
    dataset Test "T" { role trial unit study
        file "${file.split('/').at(-1)}" { case "id" truth "truth" score "score" strata "group" } }
    primary endpoint Sens "S" { metric sensitivity dataset Test threshold 0.6 interval clopper-pearson 95 % }
    primary endpoint Spec "S" { metric specificity dataset Test threshold 0.6 interval clopper-pearson 95 % }
    primary endpoint Area "A" { metric AUC dataset Test interval DeLong 95 % }`;

const { shared, trial } = createTrialCoreServices(EmptyFileSystem);
const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///bench.trial'));
shared.workspace.LangiumDocuments.addDocument(document);
await shared.workspace.DocumentBuilder.build([document]);
const model = trial.trial.ModelService.modelOf(document);
const [dataset] = model.all('dataset');
const spec = specOf(dataset!, model)!;

/** Seconds of the clock, and of the processor, which other programs on the machine do not change much. */
const now = () => {
    const { user, system } = process.cpuUsage();
    return { wall: performance.now() / 1000, cpu: (user + system) / 1e6 };
};
const begin = now();
const source = await fileSource(file, dirname(file));
const table = await openTable(source, { only: columnsOf(spec), dialect: spec.dialect });
const { cases } = await caseTable(table, spec);
const read = now();
const results = await analyseTrial({ model, tables: new Map([[dataset!.key, cases]]) });
const end = now();

const numbers = results.endpoints.flatMap(({ rules }) => {
    const { value, lower, upper } = rules[0]!.estimate!;
    return [value, lower!, upper!];
});
console.log(
    JSON.stringify({
        reading: read.wall - begin.wall,
        readingCpu: read.cpu - begin.cpu,
        analysis: end.wall - read.wall,
        analysisCpu: end.cpu - read.cpu,
        peak: process.resourceUsage().maxRSS / 1024,
        numbers,
    }),
);
