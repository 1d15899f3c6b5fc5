import { hallCard } from "@/components/award/palmaresCards";
import { drawCard } from "@/components/share/drawCard";
import { listPalmares } from "@/lib/data/award/listPalmares";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { publicRoute } from "@/lib/gate/publicRoute";

/** What the awards are, and the last that was published. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  cache: "live",
  bucket: "pictures",
  run: async ({ locale }) => {
    const [{ rows }, notice, { name }] = await Promise.all([
      listPalmares({ page: 1, pageSize: 1 }),
      simulationNotice(locale),
      readIdentity(),
    ]);
    return { kind: "png", ...drawCard(hallCard(rows[0]?.palmares, notice, locale), locale, name), fileName: "belvedere-prix.png" };
  },
});
