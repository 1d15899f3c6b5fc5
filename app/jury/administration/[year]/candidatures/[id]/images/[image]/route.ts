import { z } from "zod";
import { readCandidatureImage } from "@/lib/data/award/readCandidatureImage";
import { readCandidatureStanding } from "@/lib/data/award/readCandidatureStanding";
import { database } from "@/lib/data/database";
import { memberRoute } from "@/lib/gate/memberRoute";
import { pictureAnswer } from "@/lib/gate/pictureAnswer";

/** A picture of a candidature, for a manager whom nothing links to its territory. */
export const GET = memberRoute({
  permission: "handle-nominee",
  params: z.object({ year: z.string().regex(/^\d{4}$/), id: z.uuid(), image: z.uuid() }),
  standing: ({ params }, asked) => readCandidatureStanding(database().pool, params.id, asked),
  run: async ({ params }) => pictureAnswer(await readCandidatureImage(database().pool, params.image, params)),
});
