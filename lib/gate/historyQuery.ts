import { z } from "zod";

/** Where the history of an award goes on. */
export const historyQuery = z.object({ below: z.coerce.number().int().min(1).max(9_007_199_254_740_991).optional() });
