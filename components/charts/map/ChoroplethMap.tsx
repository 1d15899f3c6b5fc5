import type { MapArea } from "@/lib/domain/map/mapChoices";
import { type AreaShape, drawMap, MAP_HEIGHT, MAP_WIDTH } from "./drawMap";

export interface ShadedArea {
  code: string;
  /** Its shade, from 0; null: not enough is known. */
  shade: number | null;
  /** Its name and value: what a reader of the screen says of it, and a pointer shows. */
  label: string;
  href: string;
}

/** Areas in shades, each a link that says its value. What has no value is hatched. */
export function ChoroplethMap({ by, title, areas }: { by: MapArea; title: string; areas: ReadonlyMap<string, ShadedArea> }) {
  const { mainland, insets, enlarged } = drawMap(by);
  return (
    <section aria-labelledby={TITLE}>
      <svg className="choropleth" viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}>
        <title id={TITLE}>{title}</title>
        <Hatching />
        {mainland.map((shape) => (
          <Area key={shape.code} shape={shape} area={areas.get(shape.code)} beside={enlarged.has(shape.code)} />
        ))}
        {insets.map(({ shapes, ...frame }) => (
          <g key={frame.x + frame.y}>
            <rect className="frame" {...frame} />
            {shapes.map((shape) => (
              <Area key={shape.code} shape={shape} area={areas.get(shape.code)} beside={false} />
            ))}
          </g>
        ))}
      </svg>
    </section>
  );
}

const TITLE = "carte-titre";
export const HATCHING = "map-hatching";

export function Hatching() {
  return (
    <defs>
      <pattern id={HATCHING} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width="5" height="5" />
        <line className="hatch" x1="0" y1="0" x2="0" y2="5" />
      </pattern>
    </defs>
  );
}

/** @param beside it has a larger shape elsewhere, which is the one that keys come to */
function Area({ shape, area, beside }: { shape: AreaShape; area: ShadedArea | undefined; beside: boolean }) {
  if (area === undefined) return <path className="shade" fill={`url(#${HATCHING})`} d={shape.path} />;
  return (
    <a href={area.href} {...(beside ? { tabIndex: -1, "aria-hidden": true } : { "aria-label": area.label })}>
      <path className={shadeClass(area.shade)} fill={area.shade === null ? `url(#${HATCHING})` : undefined} d={shape.path}>
        <title>{area.label}</title>
      </path>
    </a>
  );
}

export function shadeClass(shade: number | null): string {
  return shade === null ? "shade" : `shade shade-${shade + 1}`;
}
