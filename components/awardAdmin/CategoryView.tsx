import { useTranslations } from "next-intl";
import { NoteForm } from "@/components/award/NoteForm";
import { ActionForm } from "@/components/ui/ActionForm";
import { changeAwardCategory } from "@/lib/actions/award/changeAwardCategory";
import { deleteAwardCategory } from "@/lib/actions/award/deleteAwardCategory";
import type { CategoryAsked } from "@/lib/data/award/readCategoryAsked";
import { AssignmentSection } from "./AssignmentSection";
import { AwardRoom } from "./AwardRoom";
import { AwardSeen } from "./AwardSeen";
import { CategoryFields } from "./CategoryFields";
import { NomineesSection } from "./NomineesSection";
import { SeatsForm } from "./SeatsForm";
import { ShortlistSection } from "./ShortlistSection";
import { useAwardSentences } from "./useAwardSentences";

/** A category as one who runs the award sees it: how it nominates, its nominees, its jury, who scores whom. */
export function CategoryView({ asked }: { asked: CategoryAsked }) {
  const t = useTranslations("awardAdmin.category");
  const texts = useTranslations("awardAdmin");
  const league = useTranslations("vocabulary.league");
  const { award, category } = asked.room;
  const form = { sending: t("sending"), sentences: useAwardSentences() };
  const seen = (
    <>
      <AwardSeen award={award} />
      <input type="hidden" name="categoryId" value={category.id} />
    </>
  );
  return (
    <AwardRoom
      year={award.year}
      current={null}
      title={category.name}
      standfirst={category.league === null ? t("theme") : t("league", { league: league(category.league) })}
      back={{ href: `/jury/administration/${award.year}#categories`, text: texts("titleOf", { year: String(award.year) }) }}
    >
      {award.published && <p className="form-said">{t("published")}</p>}
      <ShortlistSection asked={asked} />
      <NomineesSection award={award} category={category} nominees={asked.room.nominees} />
      <section className="register-part" id="jury">
        <h2>{t("jury")}</h2>
        <SeatsForm award={award} categoryId={category.id} jurors={asked.room.jurors} />
      </section>
      {asked.mayNote && <NoteForm year={award.year} about={category.id} />}
      <AssignmentSection room={asked.room} page={asked.page} />
      {!award.published && (
        <section className="register-part">
          <h2>{t("itself")}</h2>
          <ActionForm fold={{ summary: t("change") }} action={changeAwardCategory} submit={t("save")} doneText={t("saved")} {...form}>
            {seen}
            <CategoryFields name={category.name} description={category.description} league={category.league} />
          </ActionForm>
          {category.frozenAt === null && (
            <ActionForm fold={{ summary: t("delete") }} action={deleteAwardCategory} submit={t("doDelete")} {...form}>
              {seen}
              <input type="hidden" name="year" value={award.year} />
            </ActionForm>
          )}
        </section>
      )}
    </AwardRoom>
  );
}
