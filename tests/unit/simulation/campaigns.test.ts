import { expect, test } from "vitest";
import { lastCampaigns } from "@/scripts/simulation/campaigns";

test("the last quarters that are over, oldest first", () => {
  expect(lastCampaigns("2026-11-22", 4)).toEqual([
    { year: 2025, quarter: 4, code: "simulation-2025-t4", startsOn: "2025-10-01", referenceOn: "2025-12-31" },
    { year: 2026, quarter: 1, code: "simulation-2026-t1", startsOn: "2026-01-01", referenceOn: "2026-03-31" },
    { year: 2026, quarter: 2, code: "simulation-2026-t2", startsOn: "2026-04-01", referenceOn: "2026-06-30" },
    { year: 2026, quarter: 3, code: "simulation-2026-t3", startsOn: "2026-07-01", referenceOn: "2026-09-30" },
  ]);
});

test("a quarter is over on its last day", () => {
  expect(lastCampaigns("2026-12-30", 1).map(({ code }) => code)).toEqual(["simulation-2026-t3"]);
  expect(lastCampaigns("2026-12-31", 1).map(({ code }) => code)).toEqual(["simulation-2026-t4"]);
  expect(lastCampaigns("2027-01-01", 1).map(({ code }) => code)).toEqual(["simulation-2026-t4"]);
});
