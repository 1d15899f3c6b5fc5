import { expect, test } from "vitest";
import { Histories } from "@/components/territory/Histories";
import type { AccountHistory } from "@/lib/data/ranking/territoryRankings";
import { accountHistory, historyPoint } from "../charts/history/accountHistory";
import { said } from "./said";

const account = (accountId: number, handle: string, more: Partial<AccountHistory>) =>
  accountHistory([], { accountId, network: "instagram", handle, ...more });
const before = account(1, "ancien", { closedOn: "2024-03-03", points: [historyPoint("2023-06-01", 900)] });
const after = account(2, "neuf", { openedOn: "2024-03-03", points: [historyPoint("2024-06-01", 40), historyPoint("2025-06-01", 90)] });
const second = account(3, "bis", { main: false, counted: false, points: [historyPoint("2023-07-01", 7)] });
const OF = {
  territory: { level: "commune", code: "35238", name: "Rennes" },
  path: "/territoires/commune/35238-rennes",
  notices: [],
} as const;
const told = (histories: readonly AccountHistory[], shown: readonly string[]) =>
  said(<Histories of={OF} histories={histories} shown={shown} chosen={null} kept={[]} sentWith={undefined} />);

test("every account that was counted is in the history of its network, with the day on which it was replaced", () => {
  const text = told([before, after, second], ["instagram"]);
  expect(text).toContain("Compte remplacé le 3 mars 2024\u202f: la ligne s’interrompt");
  expect(text).toContain("Les 3 relevés, avec la source");
  expect(text).toMatch(/neuf depuis le 3 mars 2024.*1er juin 2025.*1er juin 2024.*ancien remplacé le 3 mars 2024.*1er juin 2023/);
  expect(text).not.toContain("bis");
  const undated = [account(1, "ancien", { points: before.points }), account(2, "neuf", { points: after.points })];
  expect(told(undated, ["instagram"])).toContain("Compte remplacé\u202f:");
});

test("one account is not named, nor said to be replaced", () => {
  const text = told([after], ["instagram"]);
  expect(text).not.toMatch(/remplacé|neuf/);
});

test("where none was counted an open one tells; off the edition, each", () => {
  const closed = account(4, "clos", { main: false, counted: false, closedOn: "2020-01-01", points: [historyPoint("2019-01-01", 3)] });
  expect(told([closed, second], ["instagram"])).toMatch(/1er juillet 2023/);
  expect(told([closed, second], ["instagram"])).not.toMatch(/janvier 2019/);
  expect(told([closed, second], ["facebook"])).toMatch(/1er janvier 2019.*1er juillet 2023/);
});
