import { expect, test } from "vitest";
import { drawHistory, spanOf } from "@/components/charts/history/drawHistory";
import { HistoryTip } from "@/components/charts/history/HistoryTip";
import { instantsOf } from "@/components/charts/history/instantsOf";
import { said } from "../../sentences/said";
import { accountHistory, historyPoint } from "./accountHistory";

const points = [
  historyPoint("2013-04-01", 100, { kind: "likes" }),
  historyPoint("2014-04-01", 120, { kind: "likes" }),
  historyPoint("2014-04-01", 90),
];
const { runs } = drawHistory("Facebook", [accountHistory(points)], spanOf(points), "fr");

test("figures of two kinds on one day stand at one place, each in its run", () => {
  const instants = instantsOf(runs);
  expect(instants.map(({ points }) => points.map(({ audience }) => audience))).toEqual([[100], [120, 90]]);
  expect(instants.map(({ byRun }) => runs.map((run) => byRun.get(run)?.map(({ audience }) => audience)))).toEqual([
    [[100], undefined],
    [[120], [90]],
  ]);
  expect(instantsOf([...runs].reverse()).map(({ instant }) => instant)).toEqual(instants.map(({ instant }) => instant));
});

test("all figures pointed at are shown, then their network", () => {
  const [, last] = instantsOf(runs);
  expect(said(<HistoryTip name="Facebook" points={last?.points ?? []} />)).toMatch(/^120 mentions J’aime.*2014.*90 abonnés.*2014Facebook$/);
  expect(said(<HistoryTip name="Facebook" points={[]} />)).toBe("");
});
