import { useLocale } from "next-intl";
import type { Gender } from "@/lib/domain/format/formatRank";
import { OrdinalView } from "./OrdinalView";
import { ordinalWords } from "./ordinalWords";

/** « 3ᵉ », the suffix raised. */
export function Ordinal({ rank, gender }: { rank: number; gender: Gender }) {
  return <OrdinalView {...ordinalWords(rank, gender, useLocale())} />;
}
