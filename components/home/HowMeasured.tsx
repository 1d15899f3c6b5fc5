import { useTranslations } from "next-intl";

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
        <a href="/methodologie">{t("method")}</a>
      </p>
    </section>
  );
}
