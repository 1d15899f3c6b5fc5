import { useLocale, useTranslations } from "next-intl";
import type { OwnVersion } from "@/lib/data/award/readOwnAssessment";
import type { Criterion } from "@/lib/domain/award/criterion";
import { formatMoment } from "@/lib/domain/format/formatMoment";
import { AssessmentTextView } from "./AssessmentTextView";

/** All that one has sent of a nominee, the last first; nobody else is shown it. */
export function OwnVersions({ versions, criteria }: { versions: readonly OwnVersion[]; criteria: readonly Criterion[] }) {
  const t = useTranslations("jury");
  const locale = useLocale();
  if (versions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="versions">
      <div className="section-head">
        <h2 id="versions">{t("versions.title")}</h2>
      </div>
      {versions.map(({ version, state, scores, comment, recordedAt }) => (
        <details key={version} className="jury-rules">
          <summary>{t(`versions.${state}`, { version, moment: formatMoment(new Date(recordedAt), locale) })}</summary>
          <AssessmentTextView text={{ scores, comment }} criteria={criteria} />
        </details>
      ))}
    </section>
  );
}
