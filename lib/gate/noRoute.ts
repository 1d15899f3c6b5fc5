import { z } from "zod";
import { ExpectedError } from "@/lib/platform/errors";
import { publicRoute } from "./publicRoute";

/** Any other address below: none passes but the one where the proxy sends what cannot be decoded, and the refusal is that of the API. */
export function noRoute() {
  return publicRoute({
    params: z.object({ path: z.tuple([z.literal("adresse-illisible")]) }),
    cache: "never",
    figures: false,
    run: () => {
      throw new ExpectedError("malformed-address");
    },
  });
}
