import { z } from "zod";
import { readPublishedImage } from "@/lib/data/award/readCandidatureImage";
import { database } from "@/lib/data/database";
import { pictureAnswer } from "@/lib/gate/pictureAnswer";
import { publicRoute } from "@/lib/gate/publicRoute";

/** A picture that a nominee of a published palmarès applied with, and agreed to show. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: z.object({
    year: z
      .string()
      .regex(/^20\d\d$/)
      .transform(Number),
    image: z.uuid(),
  }),
  cache: "live",
  figures: false,
  run: async ({ params: { year, image } }) => pictureAnswer(await readPublishedImage(database().pool, image, year)),
});
