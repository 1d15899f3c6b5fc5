import { expect, test } from "vitest";
import { knownOn } from "@/components/territory/territoryReport";
import { accountHistory, historyPoint } from "../charts/history/accountHistory";

test("the report of an edition knows nothing that came after its day, closings and openings included", () => {
  const points = [historyPoint("2024-03-01", 100), historyPoint("2026-08-24", 200)];
  const history = accountHistory(points, { openedOn: "2020-01-01", closedOn: "2026-09-01" });
  expect(knownOn(history, "2025-06-30")).toEqual([{ ...history, closedOn: null, points: points.slice(0, 1) }]);
  expect(knownOn(history, "2026-09-01")).toEqual([history]);
  expect(knownOn({ ...history, openedOn: "2025-07-01" }, "2025-06-30")[0]?.openedOn).toBeNull();
  expect(knownOn(history, "2023-01-01")).toEqual([]);
});
