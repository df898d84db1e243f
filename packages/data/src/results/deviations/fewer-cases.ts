import type { Deviation, ElementOf, Place, TrialModel } from '@trialwright/model';
import { plural } from '@trialwright/model';
import type { CaseTable } from '../../records/case-table.js';
import { classesOf, patientsOf } from './classes.js';
import { type Observed, trialSets } from './observed.js';

interface Number {
    readonly code: string;
    readonly planned: number;
    readonly observed: number | undefined;
    readonly of: 'cases' | 'patients' | 'positive' | 'negative';
    readonly at: Place;
}

/** Fewer cases than planned: in all, of a class, or patients. */
export function fewerCases(observed: Observed): Deviation[] {
    return trialSets(observed).flatMap(({ dataset, table }) =>
        numbersOf(observed.model, dataset, table)
            .filter(({ planned, observed: found }) => found !== undefined && found < planned)
            .map(deviation),
    );
}

function numbersOf(model: TrialModel, dataset: ElementOf<'dataset'>, table: CaseTable): Number[] {
    const { positive, negative } = classesOf(table);
    const patients = patientsOf(table);
    const observed = { cases: table.cases, patients, positive, negative };
    const numbers: Number[] = [];
    const add = (of: Number['of'], planned: { readonly value: number; readonly at: Place } | undefined): void => {
        if (planned)
            numbers.push({ code: `fewer-${of}`, planned: planned.value, observed: observed[of], of, at: planned.at });
    };
    const { cases, patients: people, positive: diseased, negative: healthy } = dataset.properties;
    add('cases', cases);
    add('patients', people);
    add('positive', diseased);
    add('negative', healthy);
    for (const plan of plansFor(model, dataset)) {
        for (const { value, at } of plan.properties.planned) {
            const of = value.of ?? (value.unit === 'patients' && patients !== undefined ? 'patients' : 'cases');
            const known = numbers.some(number => number.of === of && number.planned === value.count.value);
            if (!known) add(of, { value: value.count.value, at });
        }
    }
    return numbers;
}

/** Plans that serve an endpoint on the data set. */
function plansFor(model: TrialModel, dataset: ElementOf<'dataset'>): readonly ElementOf<'sampleSize'>[] {
    const serves = (key: string): boolean => {
        const target =
            model.all('hypothesis').find(one => one.key === key)?.properties.statement?.value.endpoint.value ??
            model.all('precision').find(one => one.key === key)?.properties.for?.value;
        return model.target(target)?.properties.dataset?.value.target === dataset.key;
    };
    return model.all('sampleSize').filter(plan => plan.properties.for.some(({ value }) => serves(value.target ?? '')));
}

const names = {
    cases: { ru: ['случай', 'случая', 'случаев'], en: 'cases' },
    patients: { ru: ['пациент', 'пациента', 'пациентов'], en: 'patients' },
    positive: {
        ru: ['случай с патологией', 'случая с патологией', 'случаев с патологией'],
        en: 'cases with the condition',
    },
    negative: {
        ru: ['случай без патологии', 'случая без патологии', 'случаев без патологии'],
        en: 'cases without the condition',
    },
} as const;

function deviation({ code, planned, observed = 0, of, at }: Number): Deviation {
    const counted = (count: number) => ({
        ru: `${count} ${plural(count, names[of].ru[0], names[of].ru[1], names[of].ru[2])}`,
        en: `${count} ${names[of].en}`,
    });
    const plan = counted(planned);
    const found = counted(observed);
    return {
        code,
        planned: plan,
        observed: found,
        message: {
            ru: `Набрано меньше, чем запланировано: ${found.ru} вместо ${planned}.`,
            en: `Fewer than planned: ${found.en} instead of ${planned}.`,
        },
        at,
    };
}
