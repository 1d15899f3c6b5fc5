import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { drawHistory, spanOf } from "@/components/charts/history/drawHistory";
import { HistorySeries } from "@/components/charts/history/HistorySeries";
import { accountHistory, historyPoint } from "./accountHistory";

test("two figures of one kind and one instant are joined straight up; two kinds are not joined", () => {
  const points = [
    historyPoint("2013-07-01", 100),
    historyPoint("2014-01-01", 120, { datePrecision: "year" }),
    historyPoint("2014-07-01", 150),
    historyPoint("2015-07-01", 90, { kind: "likes" }),
  ];
  const markup = renderToStaticMarkup(<HistorySeries drawing={drawHistory("Facebook", [accountHistory(points)], spanOf(points), "fr")} />);
  const lines = [...markup.matchAll(/class="series" x1="([^"]+)" x2="([^"]+)"/g)].map(([, from, to]) => from === to);
  expect(lines).toEqual([false, true]);
  expect(markup.match(/<circle/g)).toHaveLength(4);
});
