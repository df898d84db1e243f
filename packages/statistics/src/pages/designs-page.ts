import { areaNames, designsByArea } from '../designs/design-registry.js';
import { defaultText, optionName, permitted, usualValues } from '../designs/describe-parameter.js';
import { type Design, solves } from '../designs/design.js';
import type { Parameter } from '../designs/parameter.js';
import { solveDesign } from '../designs/solve-design.js';

type Language = 'ru' | 'en';

const texts = {
    ru: {
        title: 'Планы исследований: `trialwright calculate`',
        made: 'Страница сделана из реестра планов; исправлять следует его (npm run generate).',
        intro: 'Каждый план вычисляется без файла программы: число случаев (`--solve n`, по умолчанию), мощность (`--solve power`), эффект или граница (`--solve difference`). `--explain` показывает вывод по шагам, `--curve n=50..200` — кривую, `--format json` — все цифры. Доли пишут как `0,9`, `0.9` или `90%`.',
        option: 'Параметр',
        meaning: 'Что это',
        range: 'Допустимо',
        usual: 'Обычно',
        standard: 'По умолчанию',
        finds: 'Находит',
        example: 'Пример',
        required: 'обязателен',
        optional: 'можно не задавать',
        unless: 'если не ищется',
    },
    en: {
        title: 'Designs: `trialwright calculate`',
        made: 'This page is made from the registry of designs: mend that (npm run generate).',
        intro: 'Each design is computed without a program: cases (`--solve n`, the default), power (`--solve power`), effect or margin (`--solve difference`). `--explain` shows the derivation, `--curve n=50..200` a curve, `--format json` every digit. Proportions are written `0.9`, `0,9` or `90%`.',
        option: 'Option',
        meaning: 'What it is',
        range: 'Permitted',
        usual: 'Usual',
        standard: 'Default',
        finds: 'Finds',
        example: 'Example',
        required: 'required',
        optional: 'may be left out',
        unless: 'unless found',
    },
} as const;

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The page of the designs as Markdown, made from the registry; the examples' answers are computed. */
export function designsPage(language: Language): string {
    const text = texts[language];
    const lines = [`# ${text.title}`, '', `<!-- ${text.made} -->`, '', text.intro, ''];
    for (const { area, designs } of designsByArea()) {
        lines.push(`## ${areaNames[area][language]}`, '');
        for (const design of designs) lines.push(...section(design, language));
    }
    return `${lines.join('\n').trimEnd()}\n`;
}

function section(design: Design, language: Language): string[] {
    const text = texts[language];
    const found = solves.flatMap(solve => {
        const direction = design.directions[solve];
        return direction ? [`\`${solve}\` — ${direction.title[language]}`] : [];
    });
    const head = [text.option, text.meaning, text.range, text.usual, text.standard];
    return [
        `### \`${design.id}\`: ${design.title[language]}`,
        '',
        design.help[language],
        '',
        `${text.finds}: ${found.join('; ')}.`,
        '',
        `| ${head.join(' | ')} |`,
        '| --- | --- | --- | --- | --- |',
        ...Object.entries(design.parameters).map(([id, parameter]) => row(design, id, parameter, language)),
        '',
        ...example(design, language),
        '',
    ];
}

function row(design: Design, id: string, parameter: Parameter, language: Language): string {
    const text = texts[language];
    const help = parameter.help ? `. ${parameter.help[language]}` : '';
    const range =
        parameter.kind === 'choice'
            ? parameter.choices.map(choice => `\`${choice.id}\` (${choice.name[language]})`).join(', ')
            : permitted(parameter, optionName(id).slice(2))[language];
    const found = Object.values(design.directions).some(direction => direction.finds.includes(id));
    const required = found ? `${text.required}, ${text.unless}` : text.required;
    const standard = defaultText(parameter)?.[language] ?? (parameter.optional ? text.optional : required);
    const usual = usualValues(parameter)?.[language] ?? '';
    const cells = [`\`${optionName(id)}\``, `${parameter.name[language]}${help}`, range, usual, standard];
    return `| ${cells.map(cell).join(' | ')} |`;
}

function example(design: Design, language: Language): string[] {
    const options = Object.entries(design.example).map(([id, value]) => `${optionName(id)} ${value}`);
    const { values } = solveDesign(design, 'n', design.example);
    const answers = values.map(({ name, value }) => `${name[language]}: ${shown(value, language)}`);
    return [
        `${texts[language].example}:`,
        '',
        '```sh',
        `trialwright calculate ${[design.id, ...options].join(' ')}`,
        '```',
        '',
        ...answers.map((answer, index) => `- ${index === 0 ? `**${answer}**` : answer}`),
    ];
}

/** Six significant digits, counts whole. */
function shown(value: number, language: Language): string {
    const text = String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
    return language === 'ru' ? text.replace('.', ',') : text;
}
