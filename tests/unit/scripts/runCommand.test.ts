import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ExpectedError } from "@/lib/platform/errors";
import { runCommand } from "@/scripts/command/runCommand";

let said = "";
beforeEach(() => {
  said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const failWith = (error: unknown) => runCommand("test", () => Promise.reject(error));

test("a command ends with the code that it answers", async () => {
  await runCommand("test", () => Promise.resolve(2));
  expect([process.exitCode, said]).toEqual([2, ""]);
});

test("what is expected is one sentence, and 1", async () => {
  await failWith(new ExpectedError("import-running"));
  expect([process.exitCode, said]).toEqual([1, "Un autre import est en cours\u202f: attendez qu’il finisse, puis recommencez.\n"]);
});

test.each([
  ["the driver's", new Error("Connection terminated unexpectedly")],
  ["of a connection that ended before", new Error("Client has encountered a connection error and is not queryable")],
  ["the server's", Object.assign(new Error("terminating connection due to administrator command"), { code: "57P01" })],
])("a database that went away is one sentence, without a trace: %s", async (_whose, error) => {
  await failWith(error);
  expect([process.exitCode, said]).toEqual([1, "La base de données ne répond pas. Réessayez dans un instant.\n"]);
});

test("what nobody expected is in the log with its id, which the sentence tells", async () => {
  await failWith(new TypeError("x is not a function"));
  const [logged = "", sentence] = said.split("\n");
  const { id, error } = JSON.parse(logged) as { id: string; error: string };
  expect(error).toContain("x is not a function");
  expect(sentence).toContain(id);
});
