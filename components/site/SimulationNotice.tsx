import { getLocale } from "next-intl/server";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";

/** Above every page of a simulated instance, before anything else is read. */
export async function SimulationNotice() {
  // Without the database no figure can show: the page that says so stays whole.
  const notice = await simulationNotice(await getLocale()).catch(() => null);
  return notice === null ? null : (
    <aside className="simulation">
      <p>{notice}</p>
    </aside>
  );
}
