import { expect, test } from "vitest";
import { servedSecurely } from "@/lib/platform/servedSecurely";

test("what the operator says goes before what the request came by, and doubt is no reason to be lax", () => {
  expect([
    servedSecurely("https://obs.fr", "http"),
    servedSecurely("HTTPS://obs.fr", null),
    servedSecurely("http://obs.fr", "https"),
  ]).toEqual([true, true, false]);
  expect([servedSecurely(undefined, "http"), servedSecurely(undefined, "https"), servedSecurely(undefined, null)]).toEqual([
    false,
    true,
    true,
  ]);
});
