import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatRank, type Gender, ordinalSuffix } from "@/lib/domain/format/formatRank";
import type { Language } from "@/lib/domain/format/language";
import type { OrdinalWords } from "./OrdinalView";

export function ordinalWords(rank: number, gender: Gender, language: Language): OrdinalWords {
  return { figure: formatNumber(rank, language), suffix: ordinalSuffix(rank, gender, language), said: formatRank(rank, gender, language) };
}
