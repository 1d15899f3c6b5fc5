import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

/** A warning that nobody reads is a fault: in a unit test it fails. */
let spies: MockInstance[] = [];
beforeEach(() => {
  spies = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
});
afterEach(() => {
  const said = spies.flatMap((spy) => spy.mock.calls);
  for (const spy of spies) spy.mockRestore();
  expect(said, "console.error or console.warn was called").toEqual([]);
});
