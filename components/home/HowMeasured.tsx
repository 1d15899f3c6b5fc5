import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";

export function HowMeasured() {
  const t = useTranslations("home");
  return (
    <section className="section" aria-labelledby="mesure">
      <div className="section-head">
        <h2 id="mesure">{t("how")}</h2>
      </div>
      <ol className="three">
        {(["how1", "how2", "how3"] as const).map((line) => (
          <li key={line}>{t.rich(line, { b: (chunks) => <b>{chunks}</b> })}</li>
        ))}
      </ol>
      <p className="links">
        <SiteLink href="/methodologie">{t("method")}</SiteLink>
      </p>
    </section>
  );
}
