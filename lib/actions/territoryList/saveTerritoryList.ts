"use server";

import { z } from "zod";
import { type CodeProblem, resolveCodes } from "@/lib/data/territoryList/resolveCodes";
import { changeTerritoryList, createTerritoryList } from "@/lib/data/territoryList/writeTerritoryList";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";

/** All communes, and more. */
const LONGEST = 400_000;

/** Where a code names nothing, nothing is kept, and what was typed comes back with what is wrong in it. */
type SavedList = { problems: readonly CodeProblem[]; typed: { name: string; codes: string } };

/** Makes a list of authorities from their codes; or, where it has a number, gives it another name and other authorities. */
export const saveTerritoryList = memberAction({
  permission: "manage-lists",
  input: z.object({
    listId: rowId.optional(),
    name: z.string({ error: "missing" }).trim().min(1, "missing").max(120, "too-long"),
    codes: z.string({ error: "missing" }).trim().min(1, "missing").max(LONGEST, "too-long"),
  }),
  keeps: ["name", "codes"],
  run: async ({ input: { listId, name, codes }, member, actor, client }): Promise<{ data: SavedList } | { to: string }> => {
    const { ids, problems } = await resolveCodes(client, codes);
    if (problems.length > 0) return { data: { problems, typed: { name, codes } } };
    if (ids.length === 0) throw new ExpectedError("bad-form", { count: 1, field: "codes", problem: "missing" });
    if (listId === undefined) await createTerritoryList(client, { name, territoryIds: ids, memberId: member.id, actor });
    else await changeTerritoryList(client, { id: listId, name, territoryIds: ids, actor });
    return { to: "/saisie/campagnes/listes" };
  },
});
