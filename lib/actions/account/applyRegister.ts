"use server";

import { z } from "zod";
import { applyRegisterFile } from "@/lib/data/account/applyRegisterFile";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Does to the register what a file was shown to do. */
export const applyRegister = memberAction({
  permission: "edit-register",
  input: z.object({ id: rowId }),
  run: async ({ input: { id }, actor, client, now }) => {
    await applyRegisterFile(client, { id, actor, now });
    return { to: `/saisie/comptes/imports/${id}?fait=applique` };
  },
});
