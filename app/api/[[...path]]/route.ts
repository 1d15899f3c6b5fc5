import { z } from "zod";
import { publicRoute } from "@/lib/gate/publicRoute";
import { ExpectedError } from "@/lib/platform/errors";

/** Any other address of the API: none passes but the one where the proxy sends what cannot be decoded, and the refusal is that of the API. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: z.object({ path: z.tuple([z.literal("adresse-illisible")]) }),
  cache: "never",
  figures: false,
  run: () => {
    throw new ExpectedError("malformed-address");
  },
});
