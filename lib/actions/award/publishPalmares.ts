"use server";

import { z } from "zod";
import { holdAward } from "@/lib/data/award/holdAward";
import { publishAward } from "@/lib/data/award/publishAward";
import { readAwardStanding } from "@/lib/data/award/readStanding";
import { memberAction } from "@/lib/gate/memberAction";
import { ExpectedError } from "@/lib/platform/errors";

/** Publishes a palmarès, once and for all. Whoever comes second has waited for the first, and is told. */
export const publishPalmares = memberAction({
  permission: "publish-award",
  input: z.object({ year: z.coerce.number().int().min(2000).max(2100), typed: z.string().trim().max(10) }),
  standing: async (client, { year }, asked) => readAwardStanding(client, await holdAward(client, year), { ...asked, whole: true }),
  run: async ({ input: { year, typed }, actor, client, now }) => {
    if (typed !== String(year)) throw new ExpectedError("bad-form", { count: 1, field: "typed", problem: "wrong-year" });
    await publishAward(client, { year, now, actor });
    return { to: `/prix/${year}` };
  },
});
