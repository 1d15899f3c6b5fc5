import { z } from "zod";
import { withQuery } from "@/components/site/withQuery";
import { stageRegisterFile } from "@/lib/data/account/stageRegisterFile";
import { REGISTER_FILES } from "@/lib/domain/account/registerFile";
import { memberRoute } from "@/lib/gate/memberRoute";
import { receiveFile } from "@/lib/gate/receiveFile";
import { ExpectedError } from "@/lib/platform/errors";

/** An export of the whole directory, with the columns that are read. */
const MEGABYTES = 64;
const PAGE = "/saisie/comptes/imports";

/** Takes a file for the register, and leads to what it would do; or back, with the reason. */
export const POST = memberRoute({
  permission: "edit-register",
  run: async ({ request, actor, now }) => {
    try {
      const id = await receiveFile(request, MEGABYTES, ({ path, name, field }) => {
        const kind = z.enum(REGISTER_FILES).safeParse(field("kind"));
        if (!kind.success) throw new ExpectedError("bad-form", { count: 1 });
        return stageRegisterFile({ path, fileName: name, kind: kind.data, actor, now });
      });
      return { kind: "redirect", to: `${PAGE}/${id}` };
    } catch (thrown) {
      if (!(thrown instanceof ExpectedError)) throw thrown;
      const { line = 0 } = thrown.details;
      return { kind: "redirect", to: withQuery(PAGE, new URLSearchParams({ refus: thrown.code, ligne: String(line) })) };
    }
  },
});
