import { type ElementOf, plainText, type Reference, type TrialModel } from '@trialwright/model';

type Organization = ElementOf<'organization'>;

/** A text without quotes, dots and legal forms' spacing, for comparing names of sites. */
const bare = (text: string): string => plainText(text.replace(/[«»"“”„'.,()\-–—_]/g, ' ')).trim();

/** Finds the organization that a value of the site or source column means: by name, title or full name. */
export class SiteNames {
    private readonly names = new Map<string, Organization>();

    constructor(organizations: readonly Organization[]) {
        for (const organization of organizations) {
            const { name, title, properties } = organization;
            for (const text of [name?.value, title?.value, properties.fullName?.value]) {
                if (text && !this.names.has(bare(text))) this.names.set(bare(text), organization);
            }
        }
    }

    find(level: string): Organization | undefined {
        return this.names.get(bare(level));
    }
}

/** Organizations that a program calls its sites, or from which it says that the set was collected. */
export function sitesOf(
    model: TrialModel,
    collected: readonly { readonly value: { readonly organization: { readonly value: Reference<'organization'> } } }[],
): Organization[] {
    const references = [
        ...collected.map(({ value }) => value.organization.value),
        ...(model.first('program')?.properties.site ?? []).flatMap(({ value }) =>
            value.target ? [value.target.value as Reference<'organization'>] : [],
        ),
    ];
    return [...new Set(references.flatMap(reference => model.target(reference) ?? []))];
}
