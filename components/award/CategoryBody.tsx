import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SiteLink } from "@/components/site/SiteLink";
import { type Laureate, laureatesOf } from "@/lib/domain/award/laureates";
import type { PalmaresCategory, PalmaresNominee } from "@/lib/domain/award/palmares";
import { territoryPath } from "@/lib/domain/territory/slug";
import { LaureateCard } from "./LaureateCard";
import { NomineeTable } from "./NomineeTable";
import { OtherCandidatures } from "./OtherCandidatures";
import { ShortlistRule } from "./ShortlistRule";

interface Props {
  category: PalmaresCategory;
  /** Of its parts; those inside them are one lower. */
  heading: "h2" | "h3";
  /** What can be taken away of a laureate. */
  takeaway?: (laureate: Laureate) => ReactNode;
  /** The pictures that another nominee applied with. */
  pictures?: (nominee: PalmaresNominee) => ReactNode;
}

/** A category of a palmarès: laureates, nominees, how they came to be, who was taken out and why, and the jury in numbers. */
export function CategoryBody({ category, heading, takeaway, pictures }: Props) {
  const t = useTranslations("palmares");
  const laureates = laureatesOf(category);
  const { jury, removed } = category;
  const id = (part: string) => `${category.slug}-${part}`;
  return (
    <>
      <Part id={id("laureats")} heading={heading} title={t("laureates", { count: laureates.length })}>
        {laureates.length === 0 && <p className="measure">{t("noLaureate")}</p>}
        {laureates.map((laureate) => (
          <LaureateCard key={laureate.id} laureate={laureate} heading={heading === "h2" ? "h3" : "h4"}>
            {takeaway?.(laureate)}
          </LaureateCard>
        ))}
      </Part>
      <Part id={id("nommes")} heading={heading} title={t("nominees.title")}>
        <NomineeTable category={category} />
        <OtherCandidatures category={category} pictures={pictures} />
      </Part>
      <Part id={id("preselection")} heading={heading} title={t("rule.title")}>
        <ShortlistRule category={category} />
        {removed.length > 0 && (
          <>
            <p className="measure removed-intro">{t("removed")}</p>
            <ul className="points">
              {removed.map(({ level, code, name, reason }) => (
                <li key={`${level}/${code}`}>
                  <SiteLink href={territoryPath({ level, code, name })}>{name}</SiteLink>
                  {t("removedFor", { reason })}
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="measure soft">{t("juryOfCategory", jury)}</p>
      </Part>
    </>
  );
}

function Part({ id, heading: Heading, title, children }: { id: string; heading: "h2" | "h3"; title: string; children: ReactNode }) {
  return (
    <section className={Heading === "h2" ? "section" : "award-part"} aria-labelledby={id}>
      <div className={Heading === "h2" ? "section-head" : "award-part-head"}>
        <Heading id={id}>{title}</Heading>
      </div>
      {children}
    </section>
  );
}
