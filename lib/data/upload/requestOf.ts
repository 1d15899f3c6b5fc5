import type pg from "pg";
import { explainDoubts, explainRefusal } from "@/lib/data/import/explain";
import type { ImportRequest } from "@/lib/data/import/importRequest";
import { translator } from "@/lib/platform/messages";
import type { Claimed } from "./claimUpload";
import { doubtfulName } from "./doubtfulName";
import { endWork } from "./endWork";
import { keepPages } from "./pages";
import { tellProgress } from "./tellProgress";

/** What is asked of the import for the work on an upload. */
export function requestOf(pool: pg.Pool, claimed: Claimed, filePath: string, clock: () => Date): ImportRequest {
  const { id, fileName, work, askedBy, reading, readAs } = claimed;
  const t = translator("fr", "import");
  const words = { line: t("refusedLine"), reason: t("refusedReason") };
  const said = work === "confirm" ? readAs && { ...readAs, headerLine: 1 } : reading?.said; // what was set aside has its header first
  return {
    filePath,
    fileName: work === "confirm" ? doubtfulName(fileName) : fileName,
    usualSource: fileName,
    apply: work !== "examine",
    ...agreedTo(claimed),
    now: clock(),
    actor: askedBy,
    refused: { path: `${filePath}.refused.csv`, words: { ...words, cut: t("refusedCut"), explain: (refusal) => explainRefusal(refusal) } },
    setAside: { path: `${filePath}.doubtful.csv`, words: { ...words, explain: explainDoubts } },
    ...(said ? { reading: said } : {}),
    onProgress: tellProgress({ pool }, id),
    onFound: async ({ changes, doubtful }) => {
      if (work === "examine") await keepPages(pool, id, "changes", changes());
      if (work !== "confirm") await keepPages(pool, id, "doubts", doubtful());
    },
    onStored: (client, report) => endWork(client, claimed, report, clock()),
  };
}

/** No more than what was shown. */
function agreedTo({
  work,
  overwrite,
  confirmed,
  doubtful,
  confirmedDoubtful,
}: Claimed): Pick<ImportRequest, "overwrite" | "mostOverwritten" | "doubtful" | "mostDoubtful"> {
  if (work === "confirm") return { overwrite, mostOverwritten: confirmedDoubtful ?? 0, doubtful: "stored" };
  return {
    overwrite: work === "apply" && overwrite,
    mostOverwritten: confirmed ?? 0,
    doubtful: work === "apply" && doubtful ? "stored" : "set-aside",
    mostDoubtful: confirmedDoubtful ?? 0,
  };
}
