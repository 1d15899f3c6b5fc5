import type { z } from "zod";
import { ExpectedError } from "@/lib/platform/errors";
import type { Locale } from "@/lib/platform/messages";
import type { TakenChart } from "./takenChart";

export interface RegisteredChart {
  /** What its address may ask for, besides the format of a file. */
  query: z.ZodObject<Record<never, never>>;
  /**
   * @param asked what the query made of an address
   * @throws ExpectedError for what does not exist, `nothing-drawn` where there is too little to draw
   */
  read: (asked: Readonly<Record<string, unknown>>, locale: Locale) => Promise<TakenChart>;
}

/** Who reads a chart by its address gets what its page shows; null where there is nothing to draw. */
export function registeredChart<Query extends z.ZodObject>(
  query: Query,
  read: (asked: z.output<Query>, locale: Locale) => Promise<TakenChart | null>,
): RegisteredChart {
  return {
    query,
    read: async (asked, locale) => {
      const chart = await read(asked as z.output<Query>, locale); // one list holds charts of many queries
      if (!chart) throw new ExpectedError("nothing-drawn");
      return chart;
    },
  };
}
