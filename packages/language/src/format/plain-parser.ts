import { createLangiumParser, type LangiumCoreServices, type LangiumParser } from 'langium';

const parsers = new WeakMap<object, LangiumParser>();

/**
 * A parser that does not guess what a faulty text meant: guesses look at the layout, which is what a formatter is
 * about to change, so that formatting twice would not be formatting once.
 */
export function plainParser(services: LangiumCoreServices): LangiumParser {
    let parser = parsers.get(services);
    if (!parser) {
        parser = createLangiumParser(services);
        parsers.set(services, parser);
    }
    return parser;
}
