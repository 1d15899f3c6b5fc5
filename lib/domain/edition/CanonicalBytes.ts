/** Bytes handed over at once. */
const PIECE = 131_072;
/** Room kept beyond it: what is written between two looks at `full` must not often make the buffer grow. */
const MARGIN = 16_384;

/** Up to so many bytes a loop copies sooner than a call does. */
const SHORT = 64;

const ZERO = 48;
const MINUS = 45;

/**
 * A text that grows byte by byte (UTF-8), for what is written by the million: no string is made of it on the way. Numbers are written as
 * ECMAScript writes them, which is what RFC 8785 asks for.
 */
export class CanonicalBytes {
  private bytes = new Uint8Array(PIECE + MARGIN);
  private length = 0;
  private readonly encoder = new TextEncoder();
  private readonly digits = new Uint8Array(16);

  /** Enough to be handed over: `take` it. */
  get full(): boolean {
    return this.length >= PIECE;
  }

  /** What was written since the last time. */
  take(): Uint8Array {
    const piece = this.bytes.subarray(0, this.length);
    this.bytes = new Uint8Array(PIECE + MARGIN);
    this.length = 0;
    return piece;
  }

  /** Shows what was written since the last time to somebody who has done with it on return, and starts anew in the same memory. */
  give(consume: (piece: Uint8Array) => void): void {
    consume(this.bytes.subarray(0, this.length));
    this.length = 0;
  }

  /** Any text. */
  text(text: string): void {
    this.raw(this.encoder.encode(text));
  }

  /** A text of code units under 128, usually short. */
  ascii(text: string): void {
    this.room(text.length);
    for (let index = 0; index < text.length; index += 1) this.bytes[this.length + index] = text.charCodeAt(index);
    this.length += text.length;
  }

  raw(bytes: Uint8Array): void {
    this.room(bytes.length);
    if (bytes.length > SHORT) this.bytes.set(bytes, this.length);
    else for (let index = 0; index < bytes.length; index += 1) this.bytes[this.length + index] = bytes[index] as number;
    this.length += bytes.length;
  }

  byte(code: number): void {
    this.room(1);
    this.bytes[this.length] = code;
    this.length += 1;
  }

  /** A finite number, or null. */
  number(value: number | null): void {
    if (value === null) this.ascii("null");
    else if ((value | 0) === value)
      this.integer(value); // of 32 bits: nearly all
    else this.ascii(String(value));
  }

  private integer(value: number): void {
    this.room(11);
    let rest = value;
    if (value < 0) {
      this.bytes[this.length] = MINUS;
      this.length += 1;
      rest = -value;
    }
    let count = 0;
    do {
      const tens = Math.trunc(rest / 10);
      this.digits[count] = ZERO + rest - tens * 10;
      count += 1;
      rest = tens;
    } while (rest > 0);
    while (count > 0) {
      count -= 1;
      this.bytes[this.length] = this.digits[count] as number;
      this.length += 1;
    }
  }

  private room(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const grown = new Uint8Array(2 * (this.length + size));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}
