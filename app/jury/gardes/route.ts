import { listKeepableNominees } from "@/lib/data/award/listKeepableNominees";
import { database } from "@/lib/data/database";
import { memberRoute } from "@/lib/gate/memberRoute";

/** Whose texts a browser may go on keeping: who is signed in there, and of which nominees. Asked by a browser that keeps some. */
export const GET = memberRoute({
  permission: "sit-on-jury",
  run: async ({ member }) => ({
    kind: "json",
    body: { memberId: member.id, nominees: await listKeepableNominees(database().pool, member.id) },
  }),
});
