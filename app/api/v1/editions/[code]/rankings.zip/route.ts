import { editionFileFacts } from "@/components/data/editionFileFacts";
import { companions } from "@/components/data/fileArchive";
import { zipStream } from "@/components/data/zipStream";
import { readEdition } from "@/lib/data/edition/readEdition";
import { streamExportRows } from "@/lib/data/edition/streamExportRows";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { codeParams, revisionQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";

/** All rankings of a revision with what must travel with them: readmes and a descriptor. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: codeParams,
  query: revisionQuery,
  cache: "live",
  run: async ({ params, query, reader }) => {
    const [edition, site, fr, en] = await Promise.all([
      readEdition(params.code, query.revision),
      readIdentity(),
      simulationNotice("fr"),
      simulationNotice("en"),
    ]);
    const { code, revision } = edition;
    const now = new Date();
    const beside = companions((locale) => editionFileFacts(edition, { site, now, simulation: locale === "fr" ? fr : en }, locale));
    return {
      kind: "stream",
      open: () => zipStream(streamExportRows({ code, revision, reader }, fr, "standard"), beside),
      contentType: "application/zip",
      fileName: `belvedere-${code}-r${revision}.zip`,
      tag: `zip ${edition.sha256} ${JSON.stringify(beside)}`,
    };
  },
});
