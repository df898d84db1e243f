const place = /\{([^{}]+)\}/g;

/** The formula of a template: its places replaced by their names. */
export function formulaOf(template: string): string {
    return template.replace(place, '$1');
}

/** The template with each place filled by `show(name, value)`; formats of numbers are the caller's. */
export function substitute(
    template: string,
    inputs: Record<string, number>,
    show: (value: number, name: string) => string,
): string {
    return template.replace(place, (whole, name: string) => {
        const value = inputs[name];
        return value === undefined ? whole : show(value, name);
    });
}
