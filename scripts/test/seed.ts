import fc from 'fast-check';

/**
 * Properties are tried on the same examples at every run, so that a test that fails tells of a change; `npm run
 * test:fuzz` tries ever new ones.
 */
if (!process.env.FUZZ) fc.configureGlobal({ seed: 59921 });
