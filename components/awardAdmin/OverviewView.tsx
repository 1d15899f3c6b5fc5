import { useTranslations } from "next-intl";
import type { AwardOverview } from "@/lib/data/award/readOverview";
import { nextSteps } from "@/lib/domain/award/nextSteps";
import type { Day } from "@/lib/domain/snapshot/figure";
import { AwardRoom } from "./AwardRoom";
import { CalendarForm } from "./CalendarForm";
import { CategoriesSection } from "./CategoriesSection";
import { DeleteAwardForm } from "./DeleteAwardForm";
import { NextSteps } from "./NextSteps";
import { PhasesSection } from "./PhasesSection";
import { SettingsForm } from "./SettingsForm";
import { WhereItStands } from "./WhereItStands";

/** Where an award stands and what is next; its phases, categories and settings. */
export function OverviewView({ overview, today, mails }: { overview: AwardOverview; today: Day; mails: boolean }) {
  const t = useTranslations("awardAdmin");
  const { award, categories } = overview;
  return (
    <AwardRoom
      year={award.year}
      current="overview"
      title={t("titleOf", { year: String(award.year) })}
      standfirst={award.theme}
      back={{ href: "/jury/administration", text: t("title") }}
    >
      <section className="register-part" aria-labelledby="etat">
        <h2 id="etat">{t("state.title")}</h2>
        <WhereItStands overview={overview} today={today} />
        {!award.published && <NextSteps year={award.year} steps={nextSteps(overview)} />}
      </section>
      <section className="register-part" id="phases">
        <h2>{t("phases.title")}</h2>
        <PhasesSection award={award} open={overview.open} today={today} mails={mails} />
      </section>
      {!award.published && (
        <section className="register-part" id="calendrier">
          <h2>{t("calendar.title")}</h2>
          <p>{t("calendar.text")}</p>
          <CalendarForm award={award} />
        </section>
      )}
      <section className="register-part" id="categories">
        <h2>{t("categories.title")}</h2>
        <CategoriesSection award={award} categories={categories} />
      </section>
      {!award.published && (
        <section className="register-part" id="reglages">
          <h2>{t("settings.title")}</h2>
          <SettingsForm award={award} />
          {categories.every(({ nominees }) => nominees === 0) && <DeleteAwardForm award={award} />}
        </section>
      )}
    </AwardRoom>
  );
}
