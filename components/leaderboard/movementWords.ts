import { useTranslations } from "next-intl";
import type { Movement } from "@/lib/domain/ranking/contract";
import type { MovementWords } from "./MovementView";

export interface Mark {
  movement: Movement | null;
  rank: number;
  previousRank: number | null;
  /** Whether what is compared is not of the same account, or on all networks together not of the same accounts. */
  changed: "account" | "accounts" | null;
}

/** Null when there is nothing to compare with. */
export function useMovementWords(): (mark: Mark) => MovementWords | null {
  const t = useTranslations("leaderboard.movement");
  return ({ movement, rank, previousRank, changed }) => {
    if (movement === null) return null;
    if (movement !== "compared") return { places: null, said: t(movement), changed: null };
    const ofWhom = changed === null ? null : t(`changed.${changed}`);
    if (previousRank === null) return { places: null, said: t("not-ranked-then"), changed: ofWhom };
    const places = previousRank - rank;
    if (places === 0) return { places, said: t("same"), changed: ofWhom };
    return { places, said: t(places > 0 ? "up" : "down", { places: Math.abs(places) }), changed: ofWhom };
  };
}
