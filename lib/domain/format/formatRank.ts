import type { League } from "../territory/league";
import { formatNumber } from "./formatNumber";
import type { Language } from "./language";

/** Grammatical gender of what is ranked: « 1er village », « 1re ville ». */
export type Gender = "masculine" | "feminine";

/** Ordinals agree with the league's noun: un village, un département; une ville, une communauté, une métropole, une région. */
export function genderOf(league: League): Gender {
  return league === "villages" || league === "departements" ? "masculine" : "feminine";
}

/** What is written high and small after the figure: « er », « re », « e »; « st », « nd », « rd », « th ». */
export function ordinalSuffix(rank: number, gender: Gender, language: Language): string {
  if (language === "fr") {
    if (rank !== 1) return "e";
    return gender === "masculine" ? "er" : "re";
  }
  const lastTwo = rank % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return "th";
  return ["th", "st", "nd", "rd"][rank % 10] ?? "th";
}

/** « 1re », « 3e », « 1 204e »: one word, as it is read aloud. */
export function formatRank(rank: number, gender: Gender, language: Language): string {
  return `${formatNumber(rank, language)}${ordinalSuffix(rank, gender, language)}`;
}

/** « 4–12 »; null when the precision of the figures and ties leave one place only. */
export function formatRange(best: number, worst: number, language: Language): string | null {
  return best === worst ? null : `${formatNumber(best, language)}–${formatNumber(worst, language)}`;
}
