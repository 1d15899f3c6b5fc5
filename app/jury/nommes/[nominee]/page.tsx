import { NomineeView } from "@/components/jury/NomineeView";
import { memberPage } from "@/components/site/memberPage";
import { readCandidatureOf } from "@/lib/data/award/readCandidatureOf";
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
    const nominee = readNomineeId(params.nominee);
    const candidature = await readCandidatureOf(database().pool, nominee, member.id);
    return { file: await readJuryNominee(member.id, nominee, today), candidature, today };
  },
  title: async ({ file }) => file.nominee.name,
  view: (found, { member }) => <NomineeView {...found} memberId={member.id} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
