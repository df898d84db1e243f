import {
    elementKinds,
    intervalIds,
    keywordOf,
    keywordOfProperty,
    keywords,
    type Property,
    schema,
} from '@trialwright/model';
import { describe, expect, it } from 'vitest';

describe('the keyword table', () => {
    it('has each keyword once', () => {
        const ids = keywords.map(({ id }) => id);
        expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    });

    it('gives each form to one keyword only', () => {
        const seen = new Map<string, string>();
        const twice: string[] = [];
        for (const keyword of keywords) {
            for (const form of new Set([...keyword.en, ...keyword.ru])) {
                const other = seen.get(form);
                if (other) twice.push(`${form}: ${other} and ${keyword.id}`);
                seen.set(form, keyword.id);
            }
        }
        expect(twice).toEqual([]);
    });

    it('writes forms with single spaces and no capital Latin letter among Cyrillic ones', () => {
        for (const keyword of keywords) {
            for (const form of keyword.ru) {
                expect(form).toBe(form.trim().replace(/\s+/g, ' '));
                for (const part of form.split(/[\s-]/)) {
                    expect(/[A-Za-z]/.test(part) && /[\u0400-\u04FF]/.test(part), `${form} mixes alphabets`).toBe(
                        false,
                    );
                }
            }
        }
    });

    it('finds a keyword by any form, whatever the white space', () => {
        expect(keywordOf('набор \n данных')?.keyword.id).toBe('dataset');
        expect(keywordOf('sample  size')?.keyword.id).toBe('sampleSize');
        expect(keywordOf('первичные')?.language).toBe('ru');
        expect(keywordOf('гипотезация')).toBeUndefined();
    });
});

describe('the schema', () => {
    const ids = new Set<string>(keywords.map(keyword => keyword.id));
    const used = new Set<string>();
    function visit(owner: string, properties: Readonly<Record<string, Property>>): void {
        for (const [name, property] of Object.entries(properties)) {
            const keyword = keywordOfProperty(name, property);
            if (keyword !== undefined) {
                expect(ids.has(keyword), `${owner}.${name} has no keyword`).toBe(true);
                used.add(keyword);
            }
            for (const choice of property.choices ?? []) used.add(choice);
            if (property.properties) visit(`${owner}.${name}`, property.properties);
        }
    }

    it('has a keyword for every element and property', () => {
        for (const kind of elementKinds) {
            expect(ids.has(kind)).toBe(true);
            used.add(kind);
            visit(kind, schema[kind].properties);
        }
    });

    it('leaves no keyword of the table without use', () => {
        const inValues = new Set(
            (
                'import primary secondary none yes dated source years months days from to oneSided twoSided atLeast ' +
                'atMost superior noninferior equivalent margin done for effectiveness safety ' +
                'ethicsCommittee regulator interpretation software standalone medicalPurpose patients tp fn fp tn ' +
                'asWrong asRight asPositive asNegative excluded positiveValues negativeValues replicates seed'
            )
                .split(' ')
                .concat(intervalIds),
        );
        expect(keywords.map(keyword => keyword.id).filter(id => !used.has(id) && !inValues.has(id))).toEqual([]);
    });
});
