import { useLocale, useTranslations } from "next-intl";
import { PastRanks } from "@/components/territory/PastRanks";
import type { CandidatureOfNominee } from "@/lib/data/award/readCandidatureOf";
import type { JuryNominee } from "@/lib/data/award/readJuryNominee";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Day } from "@/lib/domain/snapshot/figure";
import { territoryPath } from "@/lib/domain/territory/slug";
import { AssessmentPanel } from "./AssessmentPanel";
import { CandidatureOf } from "./CandidatureOf";
import { JuryAssessments } from "./JuryAssessments";
import { NomineeAccounts } from "./NomineeAccounts";
import { NomineeHistory } from "./NomineeHistory";
import { NomineeNeighbours } from "./NomineeNeighbours";
import { NomineePlace } from "./NomineePlace";
import { OwnVersions } from "./OwnVersions";

interface Props {
  file: JuryNominee;
  /** Null where it has not applied. */
  candidature: CandidatureOfNominee | null;
  memberId: number;
  today: Day;
}

/** A nominee's file with the grid beside it, and what may be read of what the jury thinks. */
export function NomineeView({ file, candidature, memberId, today }: Props) {
  const t = useTranslations("jury.file");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const { nominee, category, award, criteria, versions, jury, others } = file;
  const facts = [
    words(`level.${nominee.level}`),
    nominee.population !== null && t("population", { population: formatNumber(nominee.population, locale) }),
    t("of", { category: category.name, theme: award.theme, year: String(award.year) }),
  ].filter((text) => typeof text === "string");
  return (
    <div className="page">
      <p className="screen-only">
        <a href={`/jury/categories/${category.id}`}>{t("back", { category: category.name })}</a>
      </p>
      {file.neighbours && file.neighbours.of > 1 && <NomineeNeighbours neighbours={file.neighbours} />}
      <h1>{nominee.name}</h1>
      <p className="facts">{facts.join(" · ")}</p>
      {nominee.removed !== null && <p className="notice">{t("removed", { reason: nominee.removed })}</p>}
      <div className={file.seated ? "nominee-sheet" : undefined}>
        <div className="nominee-file">
          <NomineePlace nominee={nominee} />
          {candidature && <CandidatureOf nomineeId={nominee.id} candidature={candidature} />}
          <NomineeHistory histories={file.histories} network={nominee.facts?.network ?? "all"} />
          {nominee.facts && file.past && (
            <PastRanks
              past={file.past}
              answer={{ on: { network: nominee.facts.network }, by: { metric: { id: nominee.facts.metric } } }}
              league={nominee.facts.league}
              path={territoryPath(nominee)}
            />
          )}
          <NomineeAccounts accounts={file.accounts} />
          <p className="form-aside screen-only">
            <a href={territoryPath(nominee)}>{t("territory")}</a>
          </p>
        </div>
        {file.seated && <AssessmentPanel file={file} memberId={memberId} today={today} />}
      </div>
      <JuryAssessments
        jury={jury}
        others={others}
        criteria={criteria}
        waits={file.seated && others.length === 0 ? award : null}
        own={file.own}
      />
      <OwnVersions versions={versions} criteria={criteria} />
    </div>
  );
}
