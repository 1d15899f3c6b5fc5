"use server";

import { z } from "zod";
import { deleteTerritoryList as removeList } from "@/lib/data/territoryList/writeTerritoryList";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Deletes a list of authorities. */
export const deleteTerritoryList = memberAction({
  permission: "manage-lists",
  input: z.object({ listId: rowId }),
  run: async ({ input: { listId: id }, actor, client }) => {
    await removeList(client, { id, actor });
    return { to: "/saisie/campagnes/listes" };
  },
});
