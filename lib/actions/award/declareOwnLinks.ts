"use server";

import { z } from "zod";
import { declareLinks } from "@/lib/data/award/declareLinks";
import { readCategoryStanding } from "@/lib/data/award/readStanding";
import { DECLARED_LINKS } from "@/lib/domain/award/conflict";
import type { DeclarationSaid } from "@/lib/gate/assessmentInput";
import { type Done, memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";
import { rowId } from "@/lib/gate/rowId";

/** More than an award has. */
const MOST_NOMINEES = 2000;

/** Declares one's own links with nominees of a category: all those asked about, or nothing; and only once what disappears was read. */
export const declareOwnLinks = memberAction({
  permission: "declare-links",
  input: z.object({
    categoryId: rowId,
    nominees: z.array(nomineeId).min(1).max(MOST_NOMINEES),
    link: z.record(nomineeId, z.enum(DECLARED_LINKS)).optional(),
    note: z.record(nomineeId, z.string().trim().max(500, "too-long")).optional(),
    step: z.enum(["check", "change", "confirm"]),
  }),
  keeps: ["link", "note"],
  standing: (client, { categoryId }, asked) => readCategoryStanding(client, categoryId, { ...asked, whole: false }),
  run: async ({ input, member, actor, client, now }): Promise<Done<DeclarationSaid>> => {
    const { categoryId, nominees, link = {}, note = {}, step } = input;
    const missing = nominees.filter((id) => link[id] === undefined);
    if (step === "change" || missing.length > 0) return { data: { step: "asked", missing: step === "change" ? [] : missing, link, note } };
    if (step === "check") return { data: { step: "confirm", missing, link, note } };
    const declared = nominees.flatMap((id) => (link[id] === undefined ? [] : [{ nomineeId: id, link: link[id], note: note[id] ?? "" }]));
    await declareLinks(client, { memberId: member.id, categoryId, declared, actor, now });
    return { to: `/jury/categories/${categoryId}` };
  },
});
