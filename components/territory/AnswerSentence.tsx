import { useLocale, useTranslations } from "next-intl";
import { Ordinal } from "@/components/ui/Ordinal";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import { genderOf } from "@/lib/domain/format/formatRank";
import type { League } from "@/lib/domain/territory/league";
import { answerWords } from "./answerText";

/** « 3ᵉ des 31 grandes villes classées sur Facebook, sur 42 : 94,2 abonnés pour 1 000 habitants ; 1,8 fois ce qu'on attend pour sa taille. » */
export function AnswerSentence({ answer, league }: { answer: Answer; league: League }) {
  const t = useTranslations("territory.answer");
  const locale = useLocale();
  return (
    <p className="lede-answer">
      {t.rich("ranked", {
        ...answerWords(answer, league, locale),
        strong: (chunks) => <strong>{chunks}</strong>,
        rank: () => <Ordinal rank={answer.standing.rank} gender={genderOf(league)} />,
      })}
    </p>
  );
}
