import { NomineeView } from "@/components/jury/NomineeView";
import { memberPage } from "@/components/site/memberPage";
import { readJuryNominee } from "@/lib/data/award/readJuryNominee";
import { readNomineeStanding } from "@/lib/data/award/readStanding";
import { database } from "@/lib/data/database";
import { readNomineeId } from "@/lib/gate/nomineeId";
import { parisDay } from "@/lib/platform/clock";

const page = memberPage({
  permission: "read-nominee",
  path: ({ nominee }: { nominee: string }) => `/jury/nommes/${nominee}`,
  standing: ({ params }, asked) => readNomineeStanding(database().pool, readNomineeId(params.nominee), asked),
  read: async ({ params, member }) => {
    const today = parisDay(new Date());
    return { file: await readJuryNominee(member.id, readNomineeId(params.nominee), today), today };
  },
  title: async ({ file }) => file.nominee.name,
  view: (found, { member }) => <NomineeView {...found} memberId={member.id} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
