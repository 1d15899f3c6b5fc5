import { useTranslations } from "next-intl";
import type { SheetHead } from "@/lib/data/import/readHead";
import { recogniseTool } from "@/lib/domain/snapshot/recogniseTool";

/** The tool that wrote a file, where it is known by its looks. */
export function ToolFound({ head, fileName }: { head: SheetHead; fileName: string }) {
  const t = useTranslations("upload");
  const tool = recogniseTool(
    head.rows.map(({ cells }) => cells),
    fileName,
  );
  return tool && <p className="form-said">{t("tool.found", { tool: t(`tool.${tool}`) })}</p>;
}
