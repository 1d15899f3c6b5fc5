import canonicalize from "canonicalize";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, type Json } from "@/lib/domain/edition/canonicalJson";

test("is the same text whatever the order of the keys, and leaves out what is not there", () => {
  expect(canonicalJson({ b: [1.5, null, true], a: "é\n", none: undefined, "10": { z: 0, é: -0 } })).toBe(
    '{"10":{"z":0,"é":0},"a":"é\\n","b":[1.5,null,true]}',
  );
});

test("writes as RFC 8785 does", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(value as Json)).toBe(canonicalize(value));
    }),
  );
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %s", (value) => {
  expect(() => canonicalJson({ value })).toThrow(RangeError);
});
