import { z } from "zod";
import { readLogo } from "@/lib/data/settings/readLogo";
import { publicRoute } from "@/lib/gate/publicRoute";
import { ExpectedError } from "@/lib/platform/errors";

/** The logo of this instance. Its address names its content, so that it can be kept for ever. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: z.object({ v: z.string().max(64).optional() }),
  cache: "live",
  figures: false,
  run: async ({ query }) => {
    const logo = await readLogo();
    if (logo === null) throw new ExpectedError("unknown-address", { found: "/images/logo" });
    return {
      kind: "stream",
      open: () => new Blob([logo.content]).stream(),
      contentType: logo.type,
      fileName: logo.type === "image/png" ? "logo.png" : "logo.webp",
      tag: logo.sha256,
      ...(query.v === logo.sha256 ? { cache: "frozen" as const } : {}),
    };
  },
});
