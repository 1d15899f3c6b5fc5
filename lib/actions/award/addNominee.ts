"use server";

import { z } from "zod";
import { findTerritory } from "@/lib/data/account/findTerritory";
import { addNominee as store } from "@/lib/data/award/changeNominees";
import { readAddingStanding } from "@/lib/data/award/readAddingStanding";
import { publicReason } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Adds a nominee by hand, with a reason that the public reads. */
export const addNominee = memberAction({
  permission: "handle-nominee",
  input: z.object({ categoryId: rowId, territory: z.string({ error: "missing" }).trim().max(200, "too-long"), reason: publicReason }),
  keeps: ["reason"],
  standing: async (client, { categoryId, territory }, asked) =>
    readAddingStanding(client, { categoryId, territoryId: await findTerritory(client, territory, "territory") }, asked),
  run: async ({ input, actor, client, now }) => {
    const { categoryId, territory, reason } = input;
    const territoryId = await findTerritory(client, territory, "territory");
    await store(client, { categoryId, territoryId, reason }, { actor, now });
    return { data: null, refresh: true };
  },
});
