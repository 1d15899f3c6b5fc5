import { z } from "zod";
import { firstRoom } from "@/lib/gate/firstRoom";
import { memberRoute } from "@/lib/gate/memberRoute";

/** Where signing in leads: to where the work of the one who did begins. */
export const GET = memberRoute({
  permission: "manage-own-account",
  query: z.object({ fait: z.string().max(40).optional() }),
  run: async ({ member }) => ({ kind: "redirect", to: firstRoom(member) }),
});
