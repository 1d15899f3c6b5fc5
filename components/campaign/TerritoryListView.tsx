import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import { ActionForm } from "@/components/ui/ActionForm";
import { deleteTerritoryList } from "@/lib/actions/territoryList/deleteTerritoryList";
import type { ListedTerritory, readTerritoryList } from "@/lib/data/territoryList/territoryList";
import { territoryPath } from "@/lib/domain/territory/slug";
import { TerritoryListForm } from "./TerritoryListForm";
import { useListWords } from "./useListWords";

/** As many names as one reads; the codes are all in the form. */
const NAMED = 200;
/** Levels whose codes mean nothing else. */
const TELLING = ["commune", "epci", "ept"];

/** A list: its name and codes, which can be changed, what they name, and its end. */
export function TerritoryListView({ list }: { list: Awaited<ReturnType<typeof readTerritoryList>> }) {
  const t = useTranslations("lists");
  const { id, name, listed, campaigns } = list;
  const sentences = useFormSentences();
  return (
    <div className="page page-narrow">
      <p>
        <a href="/saisie/campagnes/listes">{t("title")}</a>
      </p>
      <h1>{name}</h1>
      <p className="standfirst">
        {t("facts", { count: list.territories, name: list.createdBy })}{" "}
        {campaigns.length > 0 && t("usedBy", { titles: campaigns.join(", ") })}
      </p>
      <TerritoryListForm list={{ id, name, codes: listed.map(codeOf).join("\n") }} words={useListWords()} sentences={sentences} />
      <section className="register-part">
        <h2>{t("named")}</h2>
        <ul>
          {listed.slice(0, NAMED).map((territory) => (
            <li key={`${territory.level}/${territory.code}`}>
              <a href={territoryPath(territory)}>{territory.name}</a> <span className="soft">{territory.code}</span>
            </li>
          ))}
        </ul>
        {listed.length > NAMED && <p>{t("andMore", { count: listed.length - NAMED })}</p>}
      </section>
      <section className="register-part">
        <h2>{t("delete")}</h2>
        <p>{t("deleteText")}</p>
        <ActionForm action={deleteTerritoryList} submit={t("delete")} sending={t("sending")} sentences={sentences}>
          <input type="hidden" name="listId" value={id} />
        </ActionForm>
      </section>
    </div>
  );
}

/** What the form reads back as the same authority. */
function codeOf({ level, code }: ListedTerritory): string {
  return TELLING.includes(level) ? code : `${level}/${code}`;
}
