import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { assignByHand } from "@/lib/actions/award/assignByHand";
import type { CategoryRoom, ManagedNominee } from "@/lib/data/award/readCategory";
import { AwardSeen } from "./AwardSeen";
import { useAwardSentences } from "./useAwardSentences";

interface Props {
  room: CategoryRoom;
  seated: CategoryRoom["jurors"];
  nominees: readonly ManagedNominee[];
  page: number;
}

/** Nominees on a page: with forty jurors, so many boxes. */
const ROWS = 25;

/** Jurors by nominees, a box each: what is ticked is assigned. Nobody is assigned to whom they are linked to. */
export function AssignmentTable({ room, seated, nominees, page }: Props) {
  const t = useTranslations("awardAdmin.assignment");
  const sentences = useAwardSentences();
  const { award, category } = room;
  const pages = Math.ceil(nominees.length / ROWS);
  const at = Math.min(page, pages);
  const rows = nominees.slice((at - 1) * ROWS, at * ROWS);
  const linked = new Set(room.linked.map(({ jurorId, nomineeId }) => `${jurorId}:${nomineeId}`));
  const assigned = new Set(room.assigned.map(({ jurorId, nomineeId }) => `${jurorId}:${nomineeId}`));
  const holds = (juror: number, nominee: string) => assigned.has(`${juror}:${nominee}`) && !linked.has(`${juror}:${nominee}`);
  const lacking = nominees.filter(({ id }) => !seated.some((juror) => holds(juror.id, id)));
  return (
    <>
      {lacking.length > 0 && (
        <p className="form-said">{t("lacking", { count: lacking.length, names: lacking.map(({ name }) => name).join(", ") })}</p>
      )}
      <ActionForm
        action={assignByHand}
        submit={t("saveTable")}
        sending={t("sending")}
        doneText={t("savedTable")}
        sentences={sentences}
        open={!award.published}
      >
        <AwardSeen award={award} />
        <input type="hidden" name="categoryId" value={category.id} />
        {rows.map(({ id }) => (
          <input key={id} type="hidden" name="nominees[]" value={id} />
        ))}
        {/* Boxes that were dealt out since begin anew. */}
        <div key={`${at} ${[...assigned].sort().join()}`} className="scroll award-board">
          <table className="table">
            <caption>{t("table")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("nominee")}</th>
                {seated.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {t("load", { name, count: nominees.filter((one) => holds(id, one.id)).length })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((nominee) => (
                <tr key={nominee.id}>
                  <th scope="row">{nominee.name}</th>
                  {seated.map((juror) => (
                    <td key={juror.id}>
                      {linked.has(`${juror.id}:${nominee.id}`) ? (
                        t("linked")
                      ) : (
                        <input
                          type="checkbox"
                          name="pairs[]"
                          value={`${juror.id}:${nominee.id}`}
                          defaultChecked={holds(juror.id, nominee.id)}
                          aria-label={t("pair", { juror: juror.name, nominee: nominee.name })}
                        />
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </ActionForm>
      {pages > 1 && (
        <nav className="pages" aria-label={t("pages")}>
          {Array.from({ length: pages }, (_, index) => index + 1).map((one) => (
            <a key={one} href={`?page=${one}#repartition`} aria-current={one === at ? "page" : undefined}>
              {one}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}
