import { useTranslations } from "next-intl";
import { REASONS } from "@/lib/domain/ranking";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";

/** In the order in which the first that applies is given. */
export function ReasonTable() {
  const t = useTranslations("methodology.reasons");
  const words = useTranslations("vocabulary.reason");
  return (
    <table className="table stacked narrow reason-codes">
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("code")}</th>
          <th scope="col">{t("meaning")}</th>
        </tr>
      </thead>
      <tbody>
        {REASONS.map((reason) => (
          <tr key={reason}>
            <th scope="row">
              <code>{reason}</code>
            </th>
            <td className="row-wide">{words(reason, THRESHOLDS)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
