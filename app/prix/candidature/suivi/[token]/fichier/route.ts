import { z } from "zod";
import { withQuery } from "@/components/site/withQuery";
import { publicPost } from "@/lib/gate/publicPost";
import { sealTyped } from "@/lib/gate/sealTyped";
import { takeImage } from "@/lib/gate/takeImage";

const back = (page: string, query: Record<string, string>) =>
  ({ kind: "redirect", to: `${withQuery(page, new URLSearchParams(query))}#images` }) as const;

/** Takes a picture for what somebody sent, and leads back to its page; or with the reason. */
export const POST = publicPost({
  params: z.object({ token: z.string().max(100) }),
  attempts: "picture",
  tooMany: ({ token }) => back(`/prix/candidature/suivi/${encodeURIComponent(token)}`, { refus: "too-many" }),
  run: async ({ params: { token }, request, now }) => {
    const { page, ...said } = await takeImage(token, request, now);
    if (!("problem" in said)) return back(page, { images: String(said.images) });
    return back(page, { refus: said.problem, texte: await sealTyped(said.alternative) });
  },
});
