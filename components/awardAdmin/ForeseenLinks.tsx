import { useTranslations } from "next-intl";
import type { JuryAsked } from "@/lib/data/award/readJuryAsked";

/** What an employer would link somebody to, said before they are invited. */
export function ForeseenLinks({ asked: { employer, foreseen } }: { asked: JuryAsked }) {
  const t = useTranslations("awardAdmin.jury");
  const link = useTranslations("vocabulary.conflictLink");
  if (employer === "") return null;
  if (foreseen === null) return <p className="form-said form-refused">{t("employerUnknown", { found: employer })}</p>;
  if (foreseen.length === 0) return <p className="form-said">{t("noLinks", { employer })}</p>;
  return (
    <div className="form-said">
      <p>{t("wouldLink", { employer, count: foreseen.length })}</p>
      <ul>
        {foreseen.map((one) => (
          <li key={`${one.category} ${one.nominee}`}>
            {t("linkLine", { category: one.category, nominee: one.nominee, link: link(one.link) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
