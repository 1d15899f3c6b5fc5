"use server";

import { after } from "next/server";
import { z } from "zod";
import { foldEmail } from "@/lib/domain/member/foldEmail";
import { answerForgotten } from "@/lib/gate/answerForgotten";
import { memberAction } from "@/lib/gate/memberAction";

/** A forgotten password. The answer is the same for an address that nobody has. */
export const askNewPassword = memberAction({
  permission: "ask-password",
  input: z.object({ email: z.email("bad-email").max(200, "too-long") }),
  run: async ({ input, now }) => {
    after(() => answerForgotten(foldEmail(input.email), now));
    return { data: null };
  },
});
