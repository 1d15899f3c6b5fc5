import { z } from "zod";
import { readNomineeImage } from "@/lib/data/award/readCandidatureImage";
import { readNomineeStanding } from "@/lib/data/award/readStanding";
import { database } from "@/lib/data/database";
import { memberRoute } from "@/lib/gate/memberRoute";
import { pictureAnswer } from "@/lib/gate/pictureAnswer";

/** A picture that a nominee applied with, for those who may know of it. */
export const GET = memberRoute({
  permission: "read-nominee",
  params: z.object({ nominee: z.uuid(), image: z.uuid() }),
  standing: ({ params }, asked) => readNomineeStanding(database().pool, params.nominee, asked),
  run: async ({ params: { nominee, image }, member }) =>
    pictureAnswer(await readNomineeImage(database().pool, image, { nomineeId: nominee, memberId: member.id })),
});
