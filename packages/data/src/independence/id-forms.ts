/** Ids of each set that are looked at: their form shows early. */
const looked = 2000;

/**
 * Notes in which forms ids are written (`P-0012` as `A-9`): where two sets share no form, "none in common" may only
 * mean that the same patients are numbered in two ways.
 */
export class IdForms {
    private readonly forms = new Set<string>();
    private seen = 0;

    add(id: string): void {
        if (this.seen >= looked) return;
        this.seen++;
        this.forms.add(id.replace(/\p{L}+/gu, 'A').replace(/\p{N}+/gu, '9'));
    }

    /** True where no id of one set is written like one of the other. */
    differFrom(other: IdForms): boolean {
        return this.forms.size > 0 && other.forms.size > 0 && ![...this.forms].some(form => other.forms.has(form));
    }
}
