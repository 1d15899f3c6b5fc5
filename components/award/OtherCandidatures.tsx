import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SiteLink } from "@/components/site/SiteLink";
import { othersOf } from "@/lib/domain/award/laureates";
import type { PalmaresCategory, PalmaresNominee } from "@/lib/domain/award/palmares";
import { territoryPath } from "@/lib/domain/territory/slug";
import { CandidatureText } from "./CandidatureText";

interface Props {
  category: PalmaresCategory;
  /** The pictures that one applied with. */
  pictures?: ((nominee: PalmaresNominee) => ReactNode) | undefined;
}

/** What those have applied with who have no medal, where they agreed to show it. */
export function OtherCandidatures({ category, pictures }: Props) {
  const t = useTranslations("palmares.nominees");
  const applied = othersOf(category).flatMap((nominee) =>
    nominee.candidature === null ? [] : [{ nominee, candidature: nominee.candidature }],
  );
  if (applied.length === 0) return null;
  return (
    <>
      <p className="measure removed-intro">{t("candidatures", { count: applied.length })}</p>
      <ul className="points">
        {applied.map(({ nominee, candidature }) => (
          <li key={nominee.id}>
            <SiteLink href={territoryPath(nominee)}>{nominee.name}</SiteLink>
            <CandidatureText candidature={candidature} />
            {pictures?.(nominee)}
          </li>
        ))}
      </ul>
    </>
  );
}
