import type { MatrixPack } from '@trialwright/server/protocol';

/** `61/75`: rows addressed of those that are due. Rows that do not concern the program, or not yet, do not count. */
export function figure({ met, open }: MatrixPack['counts']): string {
    return `${met}/${met + open}`;
}
