import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { TickField } from "@/components/ui/TickField";
import { applyPostFile } from "@/lib/actions/post/applyPostFile";
import { undoPostFile } from "@/lib/actions/post/undoPostFile";

const SAID = ["posts-changed", "import-applied", "nothing-to-undo", "not-confirmed", "signed-out", "forbidden", "other"] as const;

function useSentences(): Record<string, string> {
  const t = useTranslations("postImport.said");
  return Object.fromEntries(SAID.map((code) => [code, t(code)]));
}

/** Applies a file that was read and looked at. */
export function ApplyPostsForm({ id, count }: { id: number; count: number }) {
  const t = useTranslations("postImport");
  return (
    <ActionForm action={applyPostFile} submit={t("apply", { count })} sending={t("sending")} sentences={useSentences()}>
      <input type="hidden" name="id" value={id} />
    </ActionForm>
  );
}

/** Undoes it whole, once somebody says that this is meant. */
export function UndoPostsForm({ id }: { id: number }) {
  const t = useTranslations("postImport");
  return (
    <section className="register-part">
      <h2>{t("undoTitle")}</h2>
      <p>{t("undoText")}</p>
      <ActionForm action={undoPostFile} submit={t("undo")} sending={t("sending")} sentences={useSentences()}>
        <input type="hidden" name="id" value={id} />
        <TickField name="sure" label={t("sure")} />
      </ActionForm>
    </section>
  );
}
