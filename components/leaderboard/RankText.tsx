import { methodAddress } from "@/components/methodology/MethodLink";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import type { Gender } from "@/lib/domain/format/formatRank";
import { RankView } from "./RankView";
import { type Method, type Place, useRankWords } from "./rankWords";

interface Props {
  place: Place;
  gender: Gender;
  /** The range leads to what explains it. */
  explained?: boolean;
  method?: Method | null;
}

/** « 7ᵉ (4–12) ex æquo »; « 12ᵉ (8–17 selon la méthode) » of the index. */
export function RankText({ place, gender, explained = false, method = null }: Props) {
  const words = useRankWords();
  const siteAddress = useSiteAddress();
  return <RankView {...words(place, gender, method)} href={explained ? siteAddress(methodAddress("rangs")) : undefined} />;
}
