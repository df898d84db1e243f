import type { Stratum } from '@trialwright/statistics';

/** Units by what each adds to the totals, with how many of them do. */
export function stratumOf(kinds: readonly { readonly adds: readonly number[]; readonly times: number }[]): Stratum {
    const starts = [0];
    const places: number[] = [];
    const values: number[] = [];
    for (const { adds } of kinds) {
        adds.forEach((value, place) => {
            if (value === 0) return;
            places.push(place);
            values.push(value);
        });
        starts.push(places.length);
    }
    return { times: kinds.map(({ times }) => times), starts, places, values };
}
