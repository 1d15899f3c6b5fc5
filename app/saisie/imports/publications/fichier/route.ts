import { withQuery } from "@/components/site/withQuery";
import { stagePosts } from "@/lib/data/post/stagePosts";
import { memberRoute } from "@/lib/gate/memberRoute";
import { receiveFile } from "@/lib/gate/receiveFile";
import { ExpectedError } from "@/lib/platform/errors";

/** Ten posts of each account of a campaign of four thousand. */
const MEGABYTES = 12;
const PAGE = "/saisie/imports/publications";

/** Takes a file of posts, and leads to what it would do; or back, with the reason. */
export const POST = memberRoute({
  permission: "import-figures",
  run: async ({ request, actor, now }) => {
    try {
      const id = await receiveFile(request, MEGABYTES, ({ path, name }) => stagePosts({ path, fileName: name, actor, now }));
      return { kind: "redirect", to: `${PAGE}/${id}` };
    } catch (thrown) {
      if (!(thrown instanceof ExpectedError)) throw thrown;
      const { line = 0, expected = "" } = thrown.details;
      const said = { refus: thrown.code, ligne: String(line), attendu: String(expected) };
      return { kind: "redirect", to: withQuery(PAGE, new URLSearchParams(said)) };
    }
  },
});
