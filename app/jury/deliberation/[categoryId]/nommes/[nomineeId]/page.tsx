import { NomineeDeliberationView } from "@/components/deliberation/NomineeDeliberationView";
import { memberPage } from "@/components/site/memberPage";
import { readNomineeDeliberation } from "@/lib/data/award/readNomineeDeliberation";
import { readNomineeStanding } from "@/lib/data/award/readStanding";
import { database } from "@/lib/data/database";
import { readNomineeId } from "@/lib/gate/nomineeId";
import { ExpectedError } from "@/lib/platform/errors";

type Params = { categoryId: string; nomineeId: string };

const page = memberPage({
  permission: "read-nominee",
  path: ({ categoryId, nomineeId }: Params) => `/jury/deliberation/${categoryId}/nommes/${nomineeId}`,
  standing: ({ params }, asked) => readNomineeStanding(database().pool, readNomineeId(params.nomineeId), asked),
  read: async ({ params, member }) => {
    const nominee = await readNomineeDeliberation(database().pool, { memberId: member.id, nomineeId: readNomineeId(params.nomineeId) });
    if (String(nominee.head.categoryId) !== params.categoryId) throw new ExpectedError("unknown-nominee");
    return nominee;
  },
  title: async ({ name }) => name,
  view: (nominee, { member }) => <NomineeDeliberationView nominee={nominee} memberId={member.id} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
