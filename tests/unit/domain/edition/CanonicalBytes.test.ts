import fc from "fast-check";
import { expect, it } from "vitest";
import { CanonicalBytes } from "@/lib/domain/edition/CanonicalBytes";

function written(write: (out: CanonicalBytes) => void): string {
  const out = new CanonicalBytes();
  write(out);
  return new TextDecoder("utf-8", { fatal: true }).decode(out.take());
}

it("writes numbers as ECMAScript does, which is RFC 8785", () => {
  fc.assert(
    fc.property(fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
      expect(written((out) => out.number(value))).toBe(JSON.stringify(value));
    }),
  );
  for (const value of [
    0,
    -0,
    9,
    10,
    -10,
    1e21,
    1e-7,
    0.1,
    Number.MAX_SAFE_INTEGER,
    Number.MIN_SAFE_INTEGER,
    2 ** 53,
    2 ** 60,
    Number.MIN_VALUE,
  ]) {
    expect(written((out) => out.number(value))).toBe(JSON.stringify(value));
  }
  expect(written((out) => out.number(null))).toBe("null");
});

it("keeps everything in its order while it grows, and starts anew once it is taken", () => {
  const out = new CanonicalBytes();
  expect(out.full).toBe(false);
  out.ascii("[");
  out.text(`"${"é".repeat(200_000)}"`);
  out.byte(44);
  out.number(7);
  out.raw(new Uint8Array([93]));
  expect(out.full).toBe(true);
  expect(JSON.parse(new TextDecoder().decode(out.take()))).toEqual(["é".repeat(200_000), 7]);
  expect(out.full).toBe(false);
  expect(out.take()).toHaveLength(0);
});

it("gives what was written in the memory that it writes in again", () => {
  const out = new CanonicalBytes();
  const given: string[] = [];
  for (const text of ["one", "two"]) {
    out.ascii(text);
    out.give((piece) => given.push(new TextDecoder().decode(piece)));
  }
  expect(given).toEqual(["one", "two"]);
  expect(out.take()).toHaveLength(0);
});
