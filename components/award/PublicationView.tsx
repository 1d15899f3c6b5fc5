import { useTranslations } from "next-intl";
import type { PublicationPage } from "@/lib/data/award/readPublication";
import type { Palmares } from "@/lib/domain/award/palmares";
import type { PublicationLack } from "@/lib/domain/award/publicationLacks";
import { palmaresPath } from "./awardAddress";
import { CategoryBody } from "./CategoryBody";
import { countPalmares } from "./countPalmares";
import { MethodBody } from "./MethodBody";
import { NoteForm } from "./NoteForm";
import { PublishForm } from "./PublishForm";

/** Before an award is published: what is missing, what the public will read, and the act. */
export function PublicationView({ page: { year, published, phase, lacks, palmares, categories } }: { page: PublicationPage }) {
  const t = useTranslations("publication");
  const home = `/jury/administration/${year}`;
  return (
    <div className="page">
      <p>
        <a href={home}>{t("back", { year: String(year) })}</a>
      </p>
      <h1>{t("title", { year: String(year) })}</h1>
      {published ? (
        <>
          <p className="standfirst">
            {t("published")} <a href={palmaresPath(year)}>{t("read")}</a>
          </p>
          <NoteForm year={year} about={categories} />
        </>
      ) : (
        <>
          <p className="standfirst">{t("standfirst")}</p>
          {lacks.length > 0 && (
            <section className="section" aria-labelledby="manque">
              <div className="section-head">
                <h2 id="manque">{t("missing", { count: lacks.length })}</h2>
              </div>
              <ul className="points">
                {lacks.map((lack) => (
                  <li key={JSON.stringify(lack)}>
                    <Lack lack={lack} home={home} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {phase !== "deliberation" && (
            <p className="form-said publication-said">
              {t("otherPhase")} <a href={home}>{t("phases")}</a>
            </p>
          )}
          {phase === "deliberation" && lacks.length === 0 && <PublishForm year={year} />}
          {palmares ? <Preview palmares={palmares} /> : <p className="measure soft publication-said">{t("noPreview")}</p>}
        </>
      )}
    </div>
  );
}

function Lack({ lack, home }: { lack: PublicationLack; home: string }) {
  const t = useTranslations("publication");
  if (lack.kind === "no-category") return <a href={home}>{t("lack.no-category")}</a>;
  const { category } = lack;
  const to = {
    undecided: `/jury/deliberation/${category.id}${lack.kind === "undecided" ? `/nommes/${lack.nominee.id}` : ""}`,
    "no-nominee": `${home}/categories/${category.id}`,
    unsigned: `/jury/deliberation/${category.id}/proces-verbal`,
    "minutes-old": `/jury/deliberation/${category.id}/proces-verbal`,
  }[lack.kind];
  return (
    <a href={to}>{t(`lack.${lack.kind}`, { category: category.name, nominee: lack.kind === "undecided" ? lack.nominee.name : "" })}</a>
  );
}

/** As the public will read it. */
function Preview({ palmares }: { palmares: Palmares }) {
  const t = useTranslations("publication");
  const words = useTranslations("palmares");
  return (
    <section className="section" aria-labelledby="apercu">
      <div className="section-head">
        <h2 id="apercu">{t("preview")}</h2>
      </div>
      <p className="lede-answer">
        {palmares.theme}. {words("counted", countPalmares(palmares))}
      </p>
      {palmares.categories.map((category) => (
        <section key={category.slug} className="section" aria-labelledby={`apercu-${category.slug}`}>
          <div className="section-head">
            <h2 id={`apercu-${category.slug}`}>{category.name}</h2>
          </div>
          {category.description.trim() !== "" && <p className="measure plain-text">{category.description}</p>}
          <CategoryBody category={category} heading="h3" />
        </section>
      ))}
      <MethodBody palmares={palmares} heading="h2" />
    </section>
  );
}
