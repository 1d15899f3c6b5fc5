import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { createAwardCategory } from "@/lib/actions/award/createAwardCategory";
import { moveAwardCategory } from "@/lib/actions/award/moveAwardCategory";
import type { AwardFacts } from "@/lib/data/award/readAward";
import type { OverviewCategory } from "@/lib/data/award/readOverview";
import { AwardSeen } from "./AwardSeen";
import { CategoryFields } from "./CategoryFields";
import { MoveForms } from "./MoveForms";
import { useAwardSentences } from "./useAwardSentences";

interface Props {
  award: AwardFacts;
  categories: readonly OverviewCategory[];
}

/** The categories in their order, each with what it has, and the form of a new one. */
export function CategoriesSection({ award, categories }: Props) {
  const t = useTranslations("awardAdmin.categories");
  const league = useTranslations("vocabulary.league");
  const sentences = useAwardSentences();
  return (
    <>
      {categories.length === 0 && <p>{t("none")}</p>}
      <ol className="award-list">
        {categories.map((category, index) => (
          <li key={category.id}>
            <div>
              <h3>
                <a href={`/jury/administration/${award.year}/categories/${category.id}`}>{category.name}</a>
              </h3>
              <p>
                {category.league === null ? t("theme") : t("league", { league: league(category.league) })} {category.frozen && t("frozen")}
                {!category.frozen && (category.hasRule || category.kind === "league") && t(category.hasRule ? "ruled" : "unruled")}{" "}
                {t("facts", { nominees: category.nominees, seats: category.seats })}{" "}
                {category.seats > 0 && !category.chaired && t("unchaired")}
              </p>
            </div>
            {!award.published && (
              <MoveForms
                action={moveAwardCategory}
                award={award}
                field="categoryId"
                id={category.id}
                name={category.name}
                first={index === 0}
                last={index === categories.length - 1}
              />
            )}
          </li>
        ))}
      </ol>
      {!award.published && (
        <ActionForm
          fold={{ summary: t("new"), open: categories.length === 0 }}
          action={createAwardCategory}
          submit={t("create")}
          sending={t("sending")}
          doneText={t("created")}
          sentences={sentences}
        >
          <AwardSeen award={award} />
          <CategoryFields name="" description="" league={null} />
        </ActionForm>
      )}
    </>
  );
}
