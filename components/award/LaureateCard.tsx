import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SiteLink } from "@/components/site/SiteLink";
import type { Laureate } from "@/lib/domain/award/laureates";
import { territoryPath } from "@/lib/domain/territory/slug";
import { nomineeId } from "./awardAddress";
import { CandidatureText } from "./CandidatureText";
import { NomineeFactsText } from "./NomineeFactsText";
import { NomineeOrigin } from "./NomineeOrigin";
import { PrizeMark } from "./PrizeMark";

interface Props {
  laureate: Laureate;
  heading: "h3" | "h4";
  /** What can be taken away of it. */
  children?: ReactNode;
}

/** A laureate: the medal, the name, why the jury gave it, and what the ranking said. */
export function LaureateCard({ laureate, heading: Heading, children }: Props) {
  const words = useTranslations("vocabulary");
  const { prize, name, motivation, facts, candidature } = laureate;
  return (
    <article className="laureate" id={nomineeId(laureate)}>
      <PrizeMark prize={prize} />
      <div>
        <p className="prize-word">{words(`prize.${prize}`)}</p>
        <Heading className="laureate-name">
          <SiteLink href={territoryPath(laureate)}>{name}</SiteLink>
        </Heading>
        <p className="motivation" lang="fr">
          {motivation}
        </p>
        {facts && (
          <p className="figure-line">
            <NomineeFactsText facts={facts} />
          </p>
        )}
        <NomineeOrigin nominee={laureate} />
        {candidature && <CandidatureText candidature={candidature} />}
        {children}
      </div>
    </article>
  );
}
