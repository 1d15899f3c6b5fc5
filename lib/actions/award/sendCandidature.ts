"use server";

import { after } from "next/server";
import { z } from "zod";
import { findTerritory } from "@/lib/data/account/findTerritory";
import { wrongField } from "@/lib/data/account/wrongField";
import { sendCandidature as send } from "@/lib/data/award/sendCandidature";
import { LONGEST_TEXT, LONGEST_TITLE } from "@/lib/domain/award/candidature";
import { readLinks } from "@/lib/domain/award/readLinks";
import { countCandidature } from "@/lib/gate/countCandidature";
import { checkSeal } from "@/lib/gate/formSeal";
import { mailCandidature } from "@/lib/gate/mailCandidature";
import { memberAction } from "@/lib/gate/memberAction";
import { oneLine } from "@/lib/gate/oneLine";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";

/** A browser sends two characters for the end of a line; a reader counts one. */
const lines = (text: string) => text.replace(/\r\n?/g, "\n").trim();
const text = (longest: number) =>
  z.string({ error: "missing" }).transform(lines).pipe(z.string().min(1, "missing").max(longest, "too-long"));

/** Takes what somebody applies with; its pictures are sent from the page that follows. */
export const sendCandidature = memberAction({
  permission: "send-candidature",
  attempts: "candidature",
  keeps: ["territory", "category", "name", "role", "email", "title", "text", "links", "publish"],
  input: z.object({
    awardId: rowId,
    territory: z.string({ error: "missing" }).max(200, "too-long"),
    category: z.union([z.literal(""), rowId], "no-choice"),
    name: oneLine(150),
    role: oneLine(150),
    email: z.email("bad-email").max(200, "too-long"),
    title: oneLine(LONGEST_TITLE),
    text: text(LONGEST_TEXT),
    links: z.string().max(4_000, "too-long"),
    publish: z.literal("on").optional(),
    /** Nobody sees this field, and whoever fills in all fields fills in this one. */
    website: z.string(),
    seal: z.string().max(100),
  }),
  run: async ({ input, client, now, address }) => {
    const { awardId, category, name, role, email, title, website, seal } = input;
    await checkSeal("/prix/candidature", seal, now);
    const read = readLinks(input.links);
    if ("problem" in read) throw wrongField("links", read.problem, read.found);
    const territoryId = await findTerritory(client, input.territory, "territory");
    if (website !== "") throw new ExpectedError("form-spent");
    const mailed = await countCandidature(client, { address, territoryId, email, seal });
    const { link, follow } = await send(client, {
      ...{ awardId, categoryId: category === "" ? null : category, territoryId, contact: { name, role, email }, title, text: input.text },
      ...{ links: read.links, publish: input.publish !== undefined, mailed, now },
    });
    if (link !== null) after(() => mailCandidature(email, { subject: "candidature", path: `/prix/candidature/confirmer/${link}` }));
    return { to: `/prix/candidature/suivi/${follow}` };
  },
});
