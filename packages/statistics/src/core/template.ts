const place = /\{([^{}]+)\}/g;

const formulas = new Map<string, string>();
/** Templates are few; those that are put together from data must not fill the memory. */
const remembered = 2000;

/** The formula of a template: its places replaced by their names. */
export function formulaOf(template: string): string {
    let formula = formulas.get(template);
    if (formula === undefined) {
        formula = template.replace(place, '$1');
        if (formulas.size >= remembered) formulas.clear();
        formulas.set(template, formula);
    }
    return formula;
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
