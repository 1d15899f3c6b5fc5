import { z } from "zod";
import { publicRoute } from "@/lib/gate/publicRoute";

/** Any other address of the API: no path passes, and the refusal is that of the API. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: z.never(),
  cache: "never",
  figures: false,
  run: ({ params }) => params,
});
