import { z } from "zod";
import { readFollowedImage } from "@/lib/data/award/readCandidatureImage";
import { database } from "@/lib/data/database";
import { pictureAnswer } from "@/lib/gate/pictureAnswer";
import { publicRoute } from "@/lib/gate/publicRoute";

/** A picture of what somebody sent, for whoever has its address. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: z.object({ token: z.string().max(100), image: z.uuid() }),
  cache: "never",
  figures: false,
  run: async ({ params: { token, image } }) => pictureAnswer(await readFollowedImage(database().pool, image, token, new Date())),
});
