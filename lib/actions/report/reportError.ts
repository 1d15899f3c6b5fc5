"use server";

import { z } from "zod";
import { storeReport } from "@/lib/data/report/storeReport";
import { NETWORKS } from "@/lib/domain/account/network";
import { countLinks } from "@/lib/domain/report/countLinks";
import { REPORT_KINDS } from "@/lib/domain/report/report";
import { LEVELS } from "@/lib/domain/territory/level";
import { countReport } from "@/lib/gate/countReport";
import { checkSeal } from "@/lib/gate/formSeal";
import { memberAction } from "@/lib/gate/memberAction";

/** More is an advertisement. */
const MOST_LINKS = 2;

const text = (longest: number) =>
  z
    .string({ error: "missing" })
    .trim()
    .max(longest, "too-long")
    .refine((given) => countLinks(given) <= MOST_LINKS, "too-many-links");

/** Takes what a reader says is wrong or missing. */
export const reportError = memberAction({
  permission: "report-error",
  attempts: "report",
  keeps: ["network", "message", "proof", "email"],
  input: z.object({
    kind: z.enum(REPORT_KINDS),
    level: z.enum(LEVELS),
    code: z.string().max(9),
    network: z.union([z.literal(""), z.enum(NETWORKS)]),
    edition: z.string().max(40).default(""),
    revision: z.coerce.number().int().min(0).max(30_000).default(0),
    message: text(2_000).min(1, "missing"),
    proof: text(500),
    email: z.union([z.literal(""), z.email()], "bad-email").refine((given) => given.length <= 200, "too-long"),
    /** Nobody sees this field, and whoever fills in all fields fills in this one. */
    website: z.string(),
    seal: z.string().max(100),
  }),
  run: async ({ input, member, actor, client, now }) => {
    const { kind, level, code, network, edition, revision, message, proof, email, website, seal } = input;
    const form = `/territoires/${level}/${code}/signaler`;
    await checkSeal(form, seal, now);
    if (website === "") {
      const shown = edition === "" ? null : { edition, revision };
      const said = { message, proof, email: email || null };
      await storeReport(client, { kind, level, code, network: network || null, shown, ...said, actor: member ? actor : "reader", now });
      await countReport(client, `${level}/${code}`, seal);
    }
    return { to: `${form}/merci` };
  },
});
