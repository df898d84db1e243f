type Numbers = Float64Array | Int32Array | Int8Array | Uint8Array | Uint16Array;

/** A typed array that grows; places that were never set hold `empty`. */
export class Growing<T extends Numbers> {
    private array: T;

    constructor(
        private readonly make: (length: number) => T,
        private readonly empty: number,
    ) {
        this.array = make(1024);
        this.array.fill(empty);
    }

    get(at: number): number {
        return this.array[at] ?? this.empty;
    }

    set(at: number, value: number): void {
        if (at >= this.array.length) {
            const larger = this.make(Math.max(at + 1, this.array.length * 2));
            larger.fill(this.empty, this.array.length);
            larger.set(this.array);
            this.array = larger;
        }
        this.array[at] = value;
    }

    /** The first `length` places. */
    done(length: number): T {
        if (length > this.array.length) this.set(length - 1, this.empty);
        return this.array.slice(0, length) as T;
    }
}

export const floats = (): Growing<Float64Array> => new Growing(length => new Float64Array(length), Number.NaN);
export const bytes = (empty: number): Growing<Int8Array> => new Growing(length => new Int8Array(length), empty);
export const flags = (): Growing<Uint8Array> => new Growing(length => new Uint8Array(length), 0);
export const integers = (empty: number): Growing<Int32Array> => new Growing(length => new Int32Array(length), empty);
export const counts = (): Growing<Uint16Array> => new Growing(length => new Uint16Array(length), 0);
