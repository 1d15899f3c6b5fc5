import { expect, test } from "vitest";
import { LineStateCell } from "@/components/entry/LineStateCell";
import { type Line, openSheet } from "@/components/entry/sheetState";
import { useSheetWords } from "@/components/entry/useSheetWords";
import type { CampaignEntry, SheetRow } from "@/lib/domain/campaign/campaignEntry";
import type { DoubtThresholds } from "@/lib/domain/campaign/doubtEntry";
import { addresses, said } from "./said";

const DAY = "2026-11-20";
const ME = 1;
const entry: CampaignEntry = {
  version: 3,
  state: "recorded",
  figure: {
    kind: "followers",
    observedOn: DAY,
    datePrecision: "day",
    audience: 40_000,
    precision: "exact",
    step: null,
    following: null,
    posts: 8,
    periodDays: 30,
    reactions: null,
    comments: null,
    shares: null,
    views: null,
  },
  doubts: [],
  note: null,
  enteredBy: { id: 2, name: "Bruno" },
  enteredAt: new Date("2026-11-22T13:05:00Z"),
  review: null,
  stored: { observedOn: DAY, kind: "followers" },
  standing: null,
};
const row: SheetRow = {
  accountId: 7,
  territory: { level: "commune", code: "35238", name: "Rennes", population: 10_000 },
  network: "facebook",
  handle: null,
  url: null,
  previous: { audience: 30_000, kind: "followers", observedOn: "2026-05-20" },
  others: [],
  imported: null,
  entry,
};
const USUAL = { jumpPercent: 50, abovePopulation: 5 };

function Cell({ line, thresholds = USUAL }: { line: Partial<Line>; thresholds?: DoubtThresholds }) {
  const opened = openSheet([row], { day: DAY, today: DAY, memberId: ME }).lines.get(7);
  const words = useSheetWords(thresholds);
  const campaign = { opensOn: "2026-11-01", closesOn: "2026-11-30", thresholds };
  const on = { onChoose: () => {}, onEmpty: () => {} };
  return opened && <LineStateCell line={{ ...opened, ...line }} campaign={campaign} today={DAY} memberId={ME} words={words} {...on} />;
}
const typed = (audience: string) => ({ state: "typed", texts: { audience, observedOn: DAY } }) as const;

test("what is doubtful while one types is what the observatory decided, and is said so", () => {
  expect(said(<Cell line={typed("40 000")} />)).toBe("pas encore enregistré");
  const strict = said(<Cell line={typed("40 000")} thresholds={{ jumpPercent: 30, abovePopulation: 2.5 }} />);
  expect(strict).toMatch(/plus de 30\s% d’écart/);
  expect(strict).toContain("plus de 2,5 fois la population");
});

test("of what somebody else stored, each column that differs is shown, with their name and the time", () => {
  const mine = { state: "changed", texts: { audience: "40 000", observedOn: "20/11/2026", posts: "9" } } as const;
  const told = said(<Cell line={{ ...mine, theirs: entry }} />);
  expect(told).toContain("saisi par Bruno, 22 novembre à 14:05");
  expect(told).toMatch(/Publications8Jours30/);
  expect(told).not.toMatch(/Abonnés|Date/);
  const gone = { ...entry, state: "unreadable", figure: null, note: "compte privé", stored: null } as const;
  expect(said(<Cell line={{ ...mine, theirs: gone }} />)).toContain("illisiblecompte privé");
  expect(said(<Cell line={{ ...mine, theirs: { ...entry, enteredBy: { id: ME, name: "Alice" } } }} />)).toContain("par vous-même");
  expect(said(<Cell line={{ ...mine, theirs: null }} />)).toContain("a été retirée");
});

test("what still stands, and what would be taken back, is said", () => {
  const doubtful = { ...entry, state: "doubtful", doubts: ["jump"], standing: { audience: 31_000, observedOn: "2026-11-19" } } as const;
  expect(said(<Cell line={{ entry: doubtful }} />)).toMatch(/reste 31.000 \(19 novembre 2026\)/);
  const closed = { state: "typed", texts: { observedOn: DAY, unreadable: "compte fermé" } } as const;
  expect(said(<Cell line={closed} />)).toMatch(/saisi ici \(40.000\) sera retiré/);
  expect(said(<Cell line={{ ...closed, entry: null }} />)).toBe("pas encore enregistré");
});

test("why a line is not sent, and what to do about it", () => {
  expect(said(<Cell line={{ ...typed("1"), state: "refused", code: "forbidden" }} />)).toContain("Votre rôle ne le permet pas.");
  const out = <Cell line={{ ...typed("1"), state: "unsent", code: "signed-out" }} />;
  expect([said(out), addresses(out)]).toEqual([expect.stringContaining("rien n’est perdu"), ["/api/auth/signin?callbackUrl=%2Fsaisie"]]);
  const empty = { state: "refused", texts: { observedOn: DAY }, problems: { audience: "missing" } } as const;
  expect(said(<Cell line={empty} />)).toContain("retirer ce qui est enregistré");
  expect(said(<Cell line={{ ...empty, entry: null }} />)).not.toContain("retirer");
});
