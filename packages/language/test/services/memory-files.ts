import { type FileSystemNode, type FileSystemProvider, URI } from 'langium';

/** A file system in memory. */
export class MemoryFiles implements FileSystemProvider {
    readonly read: string[] = [];

    constructor(private readonly files: Map<string, string>) {}

    stat(uri: URI): Promise<FileSystemNode> {
        return Promise.resolve(this.statSync(uri));
    }

    statSync(uri: URI): FileSystemNode {
        const path = uri.toString();
        const isFile = this.files.has(path);
        const isDirectory = !isFile && [...this.files.keys()].some(file => file.startsWith(`${path}/`));
        if (!isFile && !isDirectory) throw new Error(`no such file: ${path}`);
        return { uri, isFile, isDirectory };
    }

    exists(uri: URI): Promise<boolean> {
        return Promise.resolve(this.existsSync(uri));
    }

    existsSync(uri: URI): boolean {
        return this.files.has(uri.toString());
    }

    readFile(uri: URI): Promise<string> {
        return Promise.resolve(this.readFileSync(uri));
    }

    readFileSync(uri: URI): string {
        const text = this.files.get(uri.toString());
        if (text === undefined) throw new Error(`no such file: ${uri.toString()}`);
        this.read.push(uri.toString());
        return text;
    }

    readBinary(uri: URI): Promise<Uint8Array> {
        return Promise.resolve(this.readBinarySync(uri));
    }

    readBinarySync(uri: URI): Uint8Array {
        return new TextEncoder().encode(this.readFileSync(uri));
    }

    readDirectory(uri: URI): Promise<FileSystemNode[]> {
        return Promise.resolve(this.readDirectorySync(uri));
    }

    readDirectorySync(uri: URI): FileSystemNode[] {
        const folder = `${uri.toString().replace(/\/$/, '')}/`;
        const names = [...this.files.keys()]
            .filter(file => file.startsWith(folder))
            .map(file => file.slice(folder.length).split('/')[0]!);
        return [...new Set(names)].map(name => this.statSync(URI.parse(folder + name)));
    }
}
