import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { signMinutes } from "@/lib/actions/award/signMinutes";
import type { MinutesPage } from "@/lib/data/award/readMinutes";
import { undecided } from "@/lib/domain/award/minutes";
import { minutesHead } from "./minutesHead";
import { type MinutesPart, minutesSections } from "./minutesSections";
import { useDeliberationSentences } from "./useDeliberationSentences";

/** The procès-verbal of a category, to read, to print, and to sign for whoever presides. @param presides whether they may sign */
export function MinutesView({ page, presides }: { page: MinutesPage; presides: boolean }) {
  const t = useTranslations("deliberation.minutes");
  const locale = useLocale();
  const { categoryId, categoryName, record, signed, stale } = page;
  const head = minutesHead(page, locale);
  const address = `/jury/deliberation/${categoryId}`;
  const file = signed ? `?number=${signed.number}` : "";
  return (
    <div className="page page-narrow deliberation-page minutes">
      <p className="screen-only">
        <a href={address}>{categoryName}</a>
      </p>
      <h1>{head.title}</h1>
      <p className="crumbs">{head.award}</p>
      <p className="standfirst">{head.state}</p>
      {stale && <p className="notice">{t("stale")}</p>}
      <p className="screen-only">
        <a href={`${address}/proces-verbal.pdf${file}`}>{t("pdf")}</a>
        {signed && (
          <>
            {" · "}
            <a href={`${address}/proces-verbal.json${file}`}>{t("canonical")}</a>
          </>
        )}
      </p>
      <Numbers page={page} />
      {presides && <SignForm page={page} />}
      {minutesSections(record, locale).map(({ level, title, parts }) => (
        <section key={title} className={level === 3 ? "minutes-nominee" : undefined}>
          {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
          {parts.map((part) => (
            <Part key={part.kind === "paragraph" ? part.text : part.kind} part={part} />
          ))}
        </section>
      ))}
      {head.hash && <p className="minutes-hash">{head.hash}</p>}
    </div>
  );
}

/** The other numbers, and what would be signed now. */
function Numbers({ page: { categoryId, signed, stale, numbers } }: { page: MinutesPage }) {
  const t = useTranslations("deliberation.minutes");
  const others = numbers.filter((number) => number !== signed?.number);
  if (others.length === 0 && !stale) return null;
  const address = `/jury/deliberation/${categoryId}/proces-verbal`;
  return (
    <ul className="links screen-only">
      {stale && (
        <li>
          <a href={`${address}?draft=1`}>{t("draft")}</a>
        </li>
      )}
      {others.map((number) => (
        <li key={number}>
          <a href={`${address}?number=${number}`}>{t("other", { number })}</a>
        </li>
      ))}
    </ul>
  );
}

function SignForm({ page: { categoryId, record, signed, stale, numbers } }: { page: MinutesPage }) {
  const t = useTranslations("deliberation.minutes");
  const sentences = useDeliberationSentences();
  const left = undecided(record);
  if (signed !== null) return stale ? <p className="screen-only">{t("signFromDraft")}</p> : null;
  if (left.length > 0) return <p className="screen-only">{t("undecided", { count: left.length, names: left.join(", ") })}</p>;
  return (
    <div className="screen-only">
      <ActionForm action={signMinutes} submit={t("sign")} sending={t("signing")} sentences={sentences}>
        <input type="hidden" name="categoryId" value={categoryId} />
        <input type="hidden" name="signed" value={numbers[0] ?? 0} />
        <p>{t("signExplained")}</p>
      </ActionForm>
    </div>
  );
}

function Part({ part }: { part: MinutesPart }) {
  if (part.kind === "table") return <PartTable part={part} />;
  if (part.kind === "paragraph") return <p className="jury-words">{part.text}</p>;
  return (
    <ul className="minutes-list">
      {part.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function PartTable({ part: { caption, head, rows, numbers } }: { part: Extract<MinutesPart, { kind: "table" }> }) {
  const columns = head.map((title, index) => ({ title, className: numbers.includes(index) ? "number" : undefined }));
  return (
    <div className="scroll">
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, className }) => (
              <th key={title} scope="col" className={className}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={`${name} ${cells.join()}`}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]?.title} className={columns[index + 1]?.className}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
