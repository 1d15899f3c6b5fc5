import { z } from "zod";

/** The number of a row, as a path or a form sends it: PostgreSQL's integer, from 1, written in one way only. */
export const rowId = z
  .union(
    [
      z.number(),
      z
        .string()
        .regex(/^[1-9]\d{0,9}$/)
        .transform(Number),
    ],
    { error: "missing" },
  )
  .pipe(z.number().int().min(1).max(2_147_483_647));
