/**
 * Installs what the tests need from Debian: another program to read DOCX with, LibreOffice to print it, a browser, R, and
 * what builds the native parts of the VS Code that the tests run. Only what is missing; nothing where all is there.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether one of the programs is on the path. */
function onPath(...programs) {
    return (process.env.PATH ?? '').split(delimiter).some(folder =>
        programs.some(program => {
            try {
                accessSync(join(folder, program), constants.X_OK);
                return true;
            } catch {
                return false;
            }
        }),
    );
}

const runs = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
const fonts = '/usr/share/fonts/truetype';

/** Debian packages, each with the test that tells whether what it brings is there, from whichever source. */
const tools = {
    python3: () => onPath('python3'),
    // Debian's python-docx belongs to Debian's Python, whatever other one comes first on the path.
    'python3-docx': () => runs('/usr/bin/python3', '-c', 'import docx') || runs('python3', '-c', 'import docx'),
    'libreoffice-writer-nogui': () =>
        onPath('soffice', 'libreoffice') &&
        ['/usr/lib/libreoffice', '/opt/libreoffice'].some(folder => existsSync(`${folder}/program/libswlo.so`)),
    // Other programs to write tables with.
    'libreoffice-calc-nogui': () =>
        onPath('soffice', 'libreoffice') &&
        ['/usr/lib/libreoffice', '/opt/libreoffice'].some(folder => existsSync(`${folder}/program/libsclo.so`)),
    'python3-openpyxl': () =>
        runs('/usr/bin/python3', '-c', 'import openpyxl') || runs('python3', '-c', 'import openpyxl'),
    'poppler-utils': () => onPath('pdftotext') && onPath('pdftoppm'),
    chromium: () =>
        process.env.CHROMIUM !== undefined ||
        onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
    'fonts-dejavu-core': () => existsSync(`${fonts}/dejavu`),
    'fonts-liberation': () => existsSync(`${fonts}/liberation`) || existsSync(`${fonts}/liberation2`),
    // Another program to recompute results with.
    'r-base-core': () => onPath('Rscript'),
    'r-cran-proc': () => runs('Rscript', '-e', 'library(pROC)'),
    make: () => onPath('make'),
    'g++': () => onPath('g++'),
};

const missing = () => Object.keys(tools).filter(name => !tools[name]());

function install(names) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => spawnSync('apt-get', args, { env, stdio: 'inherit' }).status === 0;
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', ...names);
}

const wanted = missing();
if (wanted.length > 0) {
    const byHand = `apt-get update && apt-get install -y --no-install-recommends ${wanted.join(' ')}`;
    if (!onPath('apt-get') || process.getuid?.() !== 0) {
        console.error(`The tests need these Debian packages: ${wanted.join(', ')}.`);
        console.error(`Only root may install them. As root: ${byHand}`);
        process.exit(1);
    }
    console.log(`installing ${wanted.join(', ')}`);
    install(wanted);
}
const left = missing();
if (left.length > 0) console.error(`Could not be installed: ${left.join(', ')}`);
else console.log(`all there: ${Object.keys(tools).join(', ')}`);
process.exitCode = left.length > 0 ? 1 : 0;
