"use server";

import { z } from "zod";
import { createCampaign as storeCampaign } from "@/lib/data/campaign/createCampaign";
import { NETWORKS } from "@/lib/domain/account/network";
import { isDay } from "@/lib/domain/snapshot/isDay";
import { LEAGUES } from "@/lib/domain/territory/league";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";

const day = z.string({ error: "missing" }).refine(isDay, "bad-day");

/** Makes a campaign with its list of accounts. */
export const createCampaign = memberAction({
  permission: "manage-campaigns",
  input: z.object({
    title: z.string({ error: "missing" }).trim().min(1, "missing").max(120, "too-long"),
    referenceOn: day,
    opensOn: day,
    closesOn: day,
    networks: z.array(z.enum(NETWORKS), { error: "missing" }).min(1, "missing"),
    leagues: z.array(z.enum(LEAGUES), { error: "missing" }).min(1, "missing"),
    region: z.string().max(3).optional(),
    members: z.array(rowId).max(50).optional(),
  }),
  run: async ({ input, member, actor, client }) => {
    const { region, members = [], ...campaign } = input;
    if (campaign.opensOn > campaign.closesOn) throw new ExpectedError("bad-form", { count: 1, field: "closesOn", problem: "before-start" });
    const { id } = await storeCampaign(client, {
      ...campaign,
      regionCode: region || null,
      memberIds: members,
      createdBy: member.id,
      actor,
    });
    return { to: `/saisie/campagnes/${id}` };
  },
});
