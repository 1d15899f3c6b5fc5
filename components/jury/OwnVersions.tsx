import { useLocale, useTranslations } from "next-intl";
import type { OwnVersion } from "@/lib/data/award/readOwnAssessment";
import type { Criterion } from "@/lib/domain/award/criterion";
import { formatMoment } from "@/lib/domain/format/formatMoment";
import { AssessmentTextView } from "./AssessmentTextView";

/** All that one has sent of a nominee, the last first, which is what paper has; nobody else is shown it. */
export function OwnVersions({ versions, criteria }: { versions: readonly OwnVersion[]; criteria: readonly Criterion[] }) {
  const t = useTranslations("jury");
  const locale = useLocale();
  const [last] = versions;
  if (!last) return null;
  const said = ({ version, state, recordedAt }: OwnVersion) =>
    t(`versions.${state}`, { version, moment: formatMoment(new Date(recordedAt), locale) });
  return (
    <section className="section" aria-labelledby="versions">
      <div className="section-head">
        <h2 id="versions">{t("versions.title")}</h2>
      </div>
      {versions.map((one) => (
        <details key={one.version} className="jury-rules">
          <summary>{said(one)}</summary>
          <AssessmentTextView text={one} criteria={criteria} />
        </details>
      ))}
      <div className="print-only">
        <p>{said(last)}</p>
        <AssessmentTextView text={last} criteria={criteria} />
      </div>
    </section>
  );
}
