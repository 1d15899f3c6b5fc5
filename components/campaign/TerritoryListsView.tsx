import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import type { TerritoryList } from "@/lib/data/territoryList/territoryList";
import { TerritoryListForm } from "./TerritoryListForm";
import { useListWords } from "./useListWords";

/** The lists of authorities that campaigns may take their accounts from, and the form of a new one. */
export function TerritoryListsView({ lists }: { lists: readonly TerritoryList[] }) {
  const t = useTranslations("lists");
  return (
    <div className="page page-narrow">
      <p>
        <a href="/saisie">{t("campaigns")}</a>
      </p>
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <ul className="campaigns">
        {lists.map(({ id, name, territories, createdBy, campaigns }) => (
          <li key={id}>
            <h2>
              <a href={`/saisie/campagnes/listes/${id}`}>{name}</a>
            </h2>
            <p>
              {t("facts", { count: territories, name: createdBy })} {campaigns.length > 0 && t("usedBy", { titles: campaigns.join(", ") })}
            </p>
          </li>
        ))}
      </ul>
      <section className="register-part">
        <h2>{t("new")}</h2>
        <TerritoryListForm list={null} words={useListWords()} sentences={useFormSentences()} />
      </section>
    </div>
  );
}
