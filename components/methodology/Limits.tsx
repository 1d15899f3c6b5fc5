import { useTranslations } from "next-intl";
import { CorrectionLink } from "@/components/legal/CorrectionLink";

const OBJECTIONS = ["followers", "reading", "perInhabitant", "facebook", "dormant"] as const;

/** What may be held against a rank, and how to contest one. */
export function Limits() {
  const t = useTranslations("methodology.limits");
  return (
    <>
      {OBJECTIONS.map((objection) => (
        <div key={objection}>
          <h3>{t(`${objection}.title`)}</h3>
          <p className="measure">{t(`${objection}.text`)}</p>
        </div>
      ))}
      <p className="measure">{t.rich("contest", { link: (text) => <CorrectionLink>{text}</CorrectionLink> })}</p>
    </>
  );
}
