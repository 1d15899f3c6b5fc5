import { expect, test } from "vitest";
import { FigureSentence } from "@/components/territory/FigureSentence";
import type { FigureFacts } from "@/lib/data/ranking/leaderboard";
import { markupOf, said } from "./said";

const figure: FigureFacts = {
  network: "facebook",
  account: { handle: "villederennes", url: "https://www.facebook.com/villederennes", dormant: false },
  audience: 35_815,
  kind: "followers",
  ...{ observedOn: "2026-10-15", datePrecision: "day", precision: "exact", step: null },
  source: { url: null, label: "Relevé municipal" },
};
const on = (source: Partial<FigureFacts["source"]>) => ({
  ...{ network: "facebook" as const, account: null, parts: [], accountChanged: false, metrics: [], expectedEngagement: null },
  figure: { ...figure, source: { ...figure.source, ...source } },
});

test("a figure is told with its date, then its source, once", () => {
  expect(said(<FigureSentence on={on({})} />)).toBe("35\u202f815 abonnés, 15 octobre 2026 · source\u202f: Relevé municipal");
  const linked = on({ url: "https://rennes.example/releve" });
  expect(said(<FigureSentence on={linked} />)).toMatch(/15 octobre 2026.* · Relevé municipal$/);
  expect(markupOf(<FigureSentence on={linked} />)).toContain('href="https://rennes.example/releve"');
});
