const allowed = /^(https?:\/\/|mailto:)[^\s<>"'`\\]+$/i;

/**
 * The address if a document may link to it, else nothing. Only http, https and mailto: a string from a file must not
 * become a script or a path on the reader's machine.
 */
export function safeHref(address: string): string | undefined {
    return allowed.test(address) ? address : undefined;
}
