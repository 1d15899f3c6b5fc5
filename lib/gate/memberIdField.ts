import { z } from "zod";

/** The number of a member, as a form sends it. */
export const memberIdField = z.coerce.number().int().min(1).max(2_147_483_647);
