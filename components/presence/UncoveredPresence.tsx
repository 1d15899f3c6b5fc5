import { useTranslations } from "next-intl";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import type { Network } from "@/lib/domain/account/network";
import { PresenceFilters, type PresenceFiltersProps } from "./PresenceFilters";

/** What is said of a network that an edition does not cover: nothing but that, and the form to ask otherwise. */
export function UncoveredPresence({ edition, network, ...filters }: PresenceFiltersProps & { edition: EditionFacts; network: Network }) {
  const t = useTranslations("presence");
  const words = useTranslations("vocabulary.network");
  return (
    <article className="page">
      <h1>{t("title")}</h1>
      <p className="lede-answer">{t("uncovered.sentence", { title: edition.title, network: words(network) })}</p>
      <p className="standfirst">{t("uncovered.covers", { networks: edition.networks.map((covered) => words(covered)).join(", ") })}</p>
      <PresenceFilters {...filters} />
    </article>
  );
}
