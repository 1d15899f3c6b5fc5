import { expect, test } from "vitest";
import { type MinutesNominee, type MinutesRecord, undecided } from "@/lib/domain/award/minutes";

test("names the nominees on whom nothing is decided", () => {
  const nominee = (name: string, decision: object | null) => ({ name, decision }) as MinutesNominee;
  const record = { nominees: [nominee("Lyon", {}), nominee("Nice", null), nominee("Albi", null)] } as unknown as MinutesRecord;
  expect(undecided(record)).toEqual(["Nice", "Albi"]);
});
