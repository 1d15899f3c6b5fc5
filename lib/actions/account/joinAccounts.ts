"use server";

import { z } from "zod";
import { mergeAccounts } from "@/lib/data/account/mergeAccounts";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Makes one account of two: the one that stays, and its double, each as it was read. */
export const joinAccounts = memberAction({
  permission: "edit-register",
  input: z.object({ id: rowId, version: rowId, double: z.string("missing").regex(/^\d{1,9}\.\d{1,9}$/, "missing") }),
  run: async ({ input, actor, client }) => {
    const { id, version, double } = input;
    const [gone = 0, goneVersion = 0] = double.split(".").map(Number);
    await mergeAccounts(client, { kept: { id, version }, gone: { id: gone, version: goneVersion }, actor });
    return { to: `/saisie/comptes/${id}?fait=fusionne` };
  },
});
