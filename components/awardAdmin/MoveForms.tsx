import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import type { AwardFacts } from "@/lib/data/award/readAward";
import type { ActionState } from "@/lib/gate/actionState";
import { AwardSeen } from "./AwardSeen";
import { useAwardSentences } from "./useAwardSentences";

interface Props {
  action: (before: ActionState<null>, form: FormData) => Promise<ActionState<null>>;
  award: Pick<AwardFacts, "id" | "version">;
  /** What the action calls the thing that is moved. */
  field: string;
  id: number;
  name: string;
  first: boolean;
  last: boolean;
}

/** Two buttons that put something one place up or down. */
export function MoveForms({ action, award, field, id, name, first, last }: Props) {
  const t = useTranslations("awardAdmin.move");
  const sentences = useAwardSentences();
  const ways = [...(first ? [] : (["up"] as const)), ...(last ? [] : (["down"] as const))];
  return (
    <div className="award-moves">
      {ways.map((way) => (
        <ActionForm key={way} action={action} submit={t(way, { name })} sending={t("sending")} sentences={sentences}>
          <AwardSeen award={award} />
          <input type="hidden" name={field} value={id} />
          <input type="hidden" name="by" value={way} />
        </ActionForm>
      ))}
    </div>
  );
}
