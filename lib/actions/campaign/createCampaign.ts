"use server";

import { z } from "zod";
import { createCampaign as storeCampaign } from "@/lib/data/campaign/createCampaign";
import { listChoice } from "@/lib/data/territoryList/listChoice";
import { NETWORKS } from "@/lib/domain/account/network";
import { LEAGUES } from "@/lib/domain/territory/league";
import { campaignDays, requireOrder } from "@/lib/gate/campaignInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";

/** Makes a campaign with its list of accounts, and keeps what was chosen as a list where a name is given. */
export const createCampaign = memberAction({
  permission: "manage-campaigns",
  input: z.object({
    title: z.string({ error: "missing" }).trim().min(1, "missing").max(120, "too-long"),
    ...campaignDays,
    networks: z.array(z.enum(NETWORKS), { error: "missing" }).min(1, "missing"),
    leagues: z.array(z.enum(LEAGUES)).optional(),
    regions: z.array(z.string().max(3)).max(30).optional(),
    list: z.union([z.literal("").transform(() => null), rowId]).optional(),
    listName: z.string().trim().max(120, "too-long").optional(),
    members: z.array(rowId).max(50).optional(),
  }),
  keeps: ["title", "referenceOn", "opensOn", "closesOn", "list", "listName"],
  run: async ({ input, member, actor, client }) => {
    const { leagues = [], regions: regionCodes = [], list = null, listName = "", members = [], ...campaign } = input;
    requireOrder(campaign);
    if (leagues.length + regionCodes.length === 0 && list === null)
      throw new ExpectedError("bad-form", { count: 1, field: "leagues", problem: "no-choice" });
    if (listName !== "") await listChoice(client, { name: listName, leagues, regionCodes, listId: list, memberId: member.id, actor });
    const { id } = await storeCampaign(client, {
      ...campaign,
      leagues,
      regionCodes,
      listId: list,
      memberIds: members,
      createdBy: member.id,
      actor,
    });
    return { to: `/saisie/campagnes/${id}` };
  },
});
