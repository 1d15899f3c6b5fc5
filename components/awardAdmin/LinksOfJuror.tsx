import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { LongTextField } from "@/components/ui/LongTextField";
import { liftRecusal } from "@/lib/actions/award/liftRecusal";
import type { DeclarationProgress } from "@/lib/data/award/readDeclarations";
import type { KeptLink } from "@/lib/data/award/readLinks";
import { useAwardSentences } from "./useAwardSentences";

interface Props {
  progress: Omit<DeclarationProgress, "categoryId">;
  /** Of this juror in this category. */
  links: readonly KeptLink[];
  closed: boolean;
}

/** How far a juror is with declaring, what links them to nominees and who says so; a manager may take back what one added. */
export function LinksOfJuror({ progress, links, closed }: Props) {
  const t = useTranslations("awardAdmin.links");
  const word = useTranslations("vocabulary.conflictLink");
  const form = { sending: t("sending"), sentences: useAwardSentences() };
  const { memberId, name, chair, done, due } = progress;
  return (
    <li>
      <div>
        <h3>
          {name} {chair && <span className="award-mark">{t("chair")}</span>}
        </h3>
        <p>{t("progress", { done, due })}</p>
        {links.length > 0 && (
          <ul>
            {links.map(({ nomineeId, nominee, source, link, note }) => (
              <li key={`${nomineeId} ${source}`}>
                {source === "manager" ? t("recused", { nominee, note }) : t(`source.${source}`, { nominee, link: word(link) })}{" "}
                {source === "declared" && note !== "" && t("note", { note })}
                {source === "manager" && !closed && (
                  <ActionForm fold={{ summary: t("lift", { nominee }) }} action={liftRecusal} submit={t("doLift")} {...form}>
                    <input type="hidden" name="memberId" value={memberId} />
                    <input type="hidden" name="nomineeId" value={nomineeId} />
                    <LongTextField name="reason" label={t("liftReason")} rows={2} />
                  </ActionForm>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
