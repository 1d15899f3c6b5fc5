import { expect, test } from "vitest";
import { z } from "zod";
import { proposeCalendar } from "@/lib/domain/award/proposeCalendar";
import { CRITERION_TEXTS, calendarInput, criterionOf, phasesOf, ruleInput } from "@/lib/gate/awardInput";
import { oneLine } from "@/lib/gate/oneLine";
import { phaseRights } from "@/lib/gate/phaseRights";

/** What is said at each field, as memberAction reads it. */
const problems = (schema: z.ZodObject, sent: object) => {
  const read = schema.strict().safeParse(sent);
  return read.success ? {} : Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0]), message]));
};
const seen = { awardId: "1", version: "1" };

test("a calendar is refused at each day that is wrong, with what was found and what is expected, in words", () => {
  const proposed = proposeCalendar("2026-03-01");
  const days = Object.fromEntries(
    proposed.flatMap(({ kind, startsOn, endsOn }) => [
      [`${kind}-startsOn`, startsOn],
      [`${kind}-endsOn`, endsOn ?? ""],
    ]),
  );
  const read = calendarInput.strict().parse({ ...seen, ...days });
  expect(phasesOf(read)).toEqual(proposed);
  const wrong = problems(calendarInput, { ...seen, ...days, "shortlisting-startsOn": "2026-04-01", "assessment-endsOn": "bientôt" });
  expect(Object.keys(wrong)).toEqual(["shortlisting-startsOn", "assessment-endsOn"]);
  const told = (name: string) => Object.fromEntries(new URLSearchParams(wrong[name]?.split("?")[1]));
  expect(told("shortlisting-startsOn")).toEqual({ found: "1er avril 2026", expected: "11 avril 2026" });
  expect(wrong["assessment-endsOn"]).toMatch(/^not-a-day\?found=bient/);
  expect(problems(calendarInput, { ...seen, ...days, more: "1" })).not.toEqual({});
});

test("a criterion's weight has one decimal, with a comma or a point, and none where it is independent", () => {
  const schema = z.object(CRITERION_TEXTS);
  const sent = { name: "Ton", guidance: "", steps: "0 : absent\n10 : juste" };
  const weightOf = (over: object) => criterionOf(schema.parse({ ...sent, ...over })).weight;
  expect([weightOf({}), weightOf({ weight: "2,5" }), weightOf({ weight: "0.1" }), weightOf({ weight: "10", independent: "on" })]).toEqual([
    1, 2.5, 0.1, 1,
  ]);
  for (const weight of ["0", "10,1", "1,25", "x"]) expect(problems(schema, { ...sent, weight }), weight).toEqual({ weight: "bad-weight" });
  expect(problems(schema, { ...sent, steps: "11 : trop" })).toEqual({ steps: "bad-words?found=11+%3A+trop" });
});

test("a rule asks for a metric that its network has, from 5 to 10 nominees", () => {
  const rule = { ...seen, categoryId: "1", revisionId: "1", metric: "audience", network: "all", size: "5" };
  const none = { minPopulation: "", minAudience: "", minPosts: "8" };
  expect(ruleInput.parse({ ...rule, ...none })).toMatchObject({ minPopulation: null, minPosts: 8 });
  expect(problems(ruleInput, { ...rule, ...none, metric: "growth_monthly" })).toEqual({ metric: "not-on-all" });
  for (const size of ["4", "11", "x"]) expect(problems(ruleInput, { ...rule, ...none, size })).toEqual({ size: "bad-size" });
  expect(problems(ruleInput, { ...rule, ...none, minPosts: "-1" })).toEqual({ minPosts: "bad-count" });
});

test("the rights of a phase are those of the table", () => {
  expect(phaseRights("shortlisting")).toContain("freeze-shortlist");
  expect(phaseRights("assessment")).toContain("assess-nominee");
  expect(phaseRights("assessment")).not.toContain("freeze-shortlist");
});

test("a name or a title stands on one line", () => {
  const read = (text: string) => {
    const parsed = oneLine(10).safeParse(text);
    return parsed.success ? parsed.data : parsed.error.issues[0]?.message;
  };
  expect([read(" Ada\r\nLove\tlace "), read("\u2028A\u0085\0B")]).toEqual(["too-long", "A B"]);
  expect([read("Ada\n\nLo"), read("\r\n"), oneLine(1).safeParse(undefined).error?.issues[0]?.message]).toEqual([
    "Ada Lo",
    "missing",
    "missing",
  ]);
});
