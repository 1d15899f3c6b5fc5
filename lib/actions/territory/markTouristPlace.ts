"use server";

import { z } from "zod";
import { setTouristPlace } from "@/lib/data/territory/setTouristPlace";
import { LEVELS } from "@/lib/domain/territory/level";
import { memberAction } from "@/lib/gate/memberAction";

/** Says that a territory lives by tourism, or that it does not. */
export const markTouristPlace = memberAction({
  permission: "edit-register",
  input: z.object({ level: z.enum(LEVELS), code: z.string().max(9), touristPlace: z.literal("on").optional() }),
  run: async ({ input: { level, code, touristPlace }, actor, client }) => {
    await setTouristPlace(client, { level, code, touristPlace: touristPlace === "on", actor });
    return { data: null, refresh: true };
  },
});
