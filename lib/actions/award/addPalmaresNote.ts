"use server";

import { z } from "zod";
import { notePalmares } from "@/lib/data/award/notePalmares";
import { readNoteStanding } from "@/lib/data/award/readNoteStanding";
import { awardYearInput } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Adds a public note to a published palmarès, or to a category of it, for good. */
export const addPalmaresNote = memberAction({
  permission: "note-palmares",
  input: z.object({
    year: awardYearInput,
    category: z.union([z.literal("").transform(() => null), rowId], { error: "missing" }),
    text: z.string({ error: "missing" }).trim().min(1, "missing").max(4_000, "too-long"),
    sure: z.literal("on", "missing"),
  }),
  keeps: ["category", "text"],
  standing: (client, { year, category }, asked) => readNoteStanding(client, { year, categoryId: category }, asked),
  run: async ({ input: { year, category, text }, actor, client, now }) => {
    await notePalmares(client, { year, categoryId: category, text, actor, now });
    return { data: null, refresh: true };
  },
});
