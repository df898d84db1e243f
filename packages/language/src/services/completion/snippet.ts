/** Text with places to fill in, numbered in the order in which they are made. */
export class Snippet {
    private count = 0;
    private readonly parts: string[] = [];

    /** @param enabled without it the places hold their text and are no places. */
    constructor(private readonly enabled: boolean) {}

    text(text: string): this {
        this.parts.push(this.enabled ? text.replace(/[\\$}]/g, '\\$&') : text);
        return this;
    }

    /** A place with a text that the first key typed replaces. */
    place(text: string): this {
        this.parts.push(this.enabled ? `\${${++this.count}:${text.replace(/[\\$}]/g, '\\$&')}}` : text);
        return this;
    }

    /** A place with several texts to choose from. */
    choice(texts: readonly string[]): this {
        if (texts.length < 2 || !this.enabled) return this.place(texts[0] ?? '');
        const choices = texts.map(text => text.replace(/[\\$},|]/g, '\\$&')).join(',');
        this.parts.push(`\${${++this.count}|${choices}|}`);
        return this;
    }

    /** Where the cursor ends. */
    end(): this {
        if (this.enabled) this.parts.push('$0');
        return this;
    }

    toString(): string {
        return this.parts.join('');
    }
}
