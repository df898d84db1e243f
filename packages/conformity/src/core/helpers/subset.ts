/** Some entries of a table, in the order asked for. */
export function pick<T, K extends keyof T>(table: T, ...names: readonly K[]): Pick<T, K> {
    return Object.fromEntries(names.map(name => [name, table[name]])) as Pick<T, K>;
}
