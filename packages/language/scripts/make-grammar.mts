/**
 * Writes the grammar from the schema, so that an element or property is added in one place.
 * Run by `npm run generate`; the result is committed, and the tests compare it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import {
    type ElementKind,
    elementKinds,
    type ElementSchema,
    intervalIds,
    keywordForEach,
    keywordOfProperty,
    metricIds,
    type Property,
    schema,
} from '@trialwright/model';
import { ruleOfShape, shapeRules, terminals } from './grammar-shapes.mts';

const rules: string[] = [];
const unions = new Map<string, readonly ElementKind[]>();

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const alternatives = (ids: readonly string[]): string => ids.map(id => `'${id}'`).join(' | ');

/** The type that a reference may point to: one element, or a union of several. */
function targetType(kinds: readonly ElementKind[]): string {
    if (kinds.length === 1) return capital(kinds[0]!);
    const name = kinds.map(capital).join('Or');
    unions.set(name, kinds);
    return name;
}

/** Rule of one choice set, under the name of the property that it belongs to. */
function choiceRule(owner: string, property: Property): string {
    if (property.choices === metricIds) return 'MetricName';
    const name = `${owner}Choice`;
    rules.push(`${name} returns string: ${alternatives(property.choices!)};`);
    return name;
}

/** What follows the keyword of a property. */
function valuePart(owner: string, property: Property): string {
    const list = (item: string): string =>
        property.many && !keywordForEach.has(property.shape) ? `${item} (',' ${item})*` : item;
    switch (property.shape) {
        case 'choice':
            return list(`values+=${choiceRule(owner, property)}`);
        case 'stated': {
            rules.push(`${owner}Stated: choice=${choiceRule(owner, property)} text=Text?;`);
            return list(`values+=${owner}Stated`);
        }
        case 'reference':
            return list(`refs+=[${targetType(property.kinds!)}:Name]`);
        case 'claimReference':
            return list('refs+=[Claim:Name]');
        case 'nested': {
            propertyRules(owner, property.properties!);
            const head = property.kinds ? `target=[${targetType(property.kinds)}:Name]` : 'head=Text';
            return `${head} ('{' properties+=${owner}Property* '}')?`;
        }
        default:
            return list(`values+=${ruleOfShape[property.shape]}`);
    }
}

/** Rules of all properties of an element, and the rule that unites them. */
function propertyRules(owner: string, properties: Readonly<Record<string, Property>>): void {
    const names = Object.entries(properties).map(([name, property]) => {
        const rule = `${owner}_${name}`;
        const keyword = keywordOfProperty(name, property);
        const value = valuePart(rule, property);
        rules.push(`${rule}: ${keyword ? `'${keyword}' ` : ''}${value};`);
        return rule;
    });
    rules.push(`${owner}Property: ${names.join(' | ')};`);
}

/** Rule of one element. */
function elementRule(kind: ElementKind): void {
    const type = capital(kind);
    if (kind === 'notApplicable') {
        rules.push(`NotApplicable: 'notApplicable' row=Name reason=Text?;`);
        return;
    }
    const element: ElementSchema = schema[kind];
    const rank = element.ranked ? `rank=Rank? ` : '';
    const name = element.name === 'required' ? ' name=Name?' : '';
    const title = element.title ? ' title=Text?' : '';
    const rest = `${name}${title} ('{' properties+=${type}Property* '}')?`;
    const none = kind === 'objective' ? ` (none?='none' reason=Text? |${rest})` : rest;
    rules.push(`${type}: ${rank}'${kind}'${none};`);
    propertyRules(type, element.properties);
}

for (const kind of elementKinds) elementRule(kind);

const grammar = `// Made from the schema by scripts/make-grammar.mts. Do not edit.
grammar Trial

entry TrialFile: (imports+=Import | elements+=Element)*;
Import: 'import' path=Text;
Element: ${elementKinds.map(capital).join(' | ')};
Rank returns string: 'primary' | 'secondary';
MetricName returns string: ${alternatives(metricIds)};
IntervalName returns string: ${alternatives(intervalIds)};

${[...unions].map(([name, kinds]) => `type ${name} = ${kinds.map(capital).join(' | ')};`).join('\n')}

${rules.join('\n')}
${shapeRules}${terminals}`;

mkdirSync('packages/language/src/grammar', { recursive: true });
writeFileSync('packages/language/src/grammar/trial.langium', grammar);
