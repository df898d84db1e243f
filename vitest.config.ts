import { defineConfig } from 'vitest/config';

// Tests run on the sources of every package: no build is needed before them.
export default defineConfig({
    resolve: { conditions: ['source'] },
    ssr: { resolve: { conditions: ['source', 'node', 'import', 'default'] } },
    test: {
        // Node's hooks of vitest lose the re-exports of CommonJS packages that langium/lsp imports by name.
        server: { deps: { inline: [/langium/] } },
        setupFiles: ['scripts/test/seed.ts'],
        include: ['packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
        exclude: ['**/node_modules/**', 'packages/vscode/test/e2e/**'],
        // Far above what any test needs: a loaded machine must not make one fail.
        testTimeout: 120_000,
    },
});
