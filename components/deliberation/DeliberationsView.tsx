import { useTranslations } from "next-intl";
import type { ListedDeliberation } from "@/lib/data/award/listDeliberations";

/** The categories in which somebody deliberates, award by award, and where each stands. */
export function DeliberationsView({ categories }: { categories: readonly ListedDeliberation[] }) {
  const t = useTranslations("deliberation.list");
  const awards = [...new Map(categories.map((category) => [category.awardId, category])).values()];
  return (
    <div className="page">
      <p>
        <a href="/jury">{t("jury")}</a>
      </p>
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      {awards.length === 0 && <p>{t("none")}</p>}
      {awards.map((award) => (
        <Award key={award.awardId} award={award} categories={categories.filter(({ awardId }) => awardId === award.awardId)} />
      ))}
    </div>
  );
}

function Award({ award, categories }: { award: ListedDeliberation; categories: readonly ListedDeliberation[] }) {
  const t = useTranslations("deliberation.list");
  const phase = useTranslations("vocabulary.awardPhase");
  return (
    <section className="deliberation-part">
      <h2>{t("award", { year: String(award.year), theme: award.theme })}</h2>
      <p className="soft">{award.activePhase === null ? t("noPhase") : t("phase", { phase: phase(award.activePhase) })}</p>
      <table className="table stacked">
        <caption className="visually-hidden">{t("caption", { year: String(award.year) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("category")}</th>
            <th scope="col">{t("nominees")}</th>
            <th scope="col">{t("assessments")}</th>
            <th scope="col">{t("decisions")}</th>
          </tr>
        </thead>
        <tbody>
          {categories.map((category) => (
            <Category key={category.categoryId} category={category} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Category({ category }: { category: ListedDeliberation }) {
  const t = useTranslations("deliberation.list");
  const { categoryId, name, seat, nominees, open, assessments, missing, decided } = category;
  return (
    <tr>
      <th scope="row">
        <a href={`/jury/deliberation/${categoryId}`}>{name}</a>
        {seat === "chair" && <span className="sub">{t("chair")}</span>}
      </th>
      <td>{t("nomineesFound", { count: nominees })}</td>
      <td className="row-wide">{nominees > 0 && open === 0 ? t("notShown") : t("assessmentsFound", { assessments, missing })}</td>
      <td className="row-wide">{decided === null ? t("decisionsHidden") : t("decided", { decided, count: nominees })}</td>
    </tr>
  );
}
