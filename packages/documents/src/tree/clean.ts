const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Characters that XML and HTML cannot hold (controls, halves of surrogate pairs) become the replacement mark. */
export function cleanText(value: string): string {
    return value.replace(unprintable, '\ufffd');
}
